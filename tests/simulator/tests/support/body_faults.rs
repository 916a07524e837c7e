//! Operations whose responses a fault of a body met, drawn at random.

use genesys_cloud_simulator::document::{Document, Operation};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{Fault, FiredFault, Rule, Simulator};
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};

use super::call::Caller;

/// A response that a fault met.
pub struct Met {
    pub operation: String,
    pub at: Option<String>,
    pub sound: Vec<u8>,
    pub spoilt: Vec<u8>,
    pub headers: reqwest::header::HeaderMap,
}

/// Calls operations in an order that is drawn, with a seed that is printed, until this many met the
/// fault. Each is called twice: without the fault, and with it.
pub async fn draw(fault: &Fault, wanted: usize) -> Vec<Met> {
    let seed: u64 = std::env::var("SEED").map_or_else(
        |_| rand::rng().random(),
        |seed| seed.parse().expect("SEED is a number"),
    );
    println!("{fault:?}: SEED={seed}");
    let document = Document::pinned();
    let mut operations: Vec<&Operation> = document.operations().iter().collect();
    operations.shuffle(&mut StdRng::seed_from_u64(seed));
    let simulator = Simulator::builder()
        .seed(seed)
        .unlimited()
        .start()
        .await
        .unwrap();
    let caller = Caller::new(&simulator).await;
    let synthesizer = Synthesizer::new(document.clone(), seed);
    let mut met = Vec::new();
    for operation in operations {
        if met.len() == wanted {
            break;
        }
        let arguments = synthesizer.arguments(operation, Fill::Required);
        let mut bodies = Vec::new();
        for rule in [None, Some(Rule::on(&operation.id).fault(fault.clone()))] {
            simulator.clear_rules();
            if let Some(rule) = rule {
                simulator.add_rule(rule).unwrap();
            }
            let response = caller.request(operation, &arguments).send().await.unwrap();
            let headers = response.headers().clone();
            bodies.push((headers, response.bytes().await.unwrap().to_vec()));
        }
        let call = simulator.seen().calls.pop().unwrap();
        let Some(FiredFault {
            fault: fired, at, ..
        }) = call.fault
        else {
            assert_eq!(bodies[0].1, bodies[1].1, "{}", operation.id);
            continue;
        };
        assert_eq!(&fired, fault);
        let (headers, spoilt) = bodies.pop().unwrap();
        met.push(Met {
            operation: operation.id.clone(),
            at,
            sound: bodies.pop().unwrap().1,
            spoilt,
            headers,
        });
    }
    assert_eq!(met.len(), wanted, "{fault:?}");
    met
}
