//! Values that do not fit, each in thirty responses of operations drawn at random.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::{Fault, Rule, Simulator};
use serde_json::Value;

use self::support::body_faults::{Met, draw};
use self::support::{AGENT, get, sign_in};

const DRAWN: usize = 30;

impl Met {
    /// The value before and after, and a proof that nothing else differs.
    fn change(&self) -> (Value, Value) {
        let mut sound: Value = serde_json::from_slice(&self.sound).unwrap();
        let mut spoilt: Value = serde_json::from_slice(&self.spoilt).unwrap();
        let at = self.at.as_deref().unwrap();
        let before = sound.pointer_mut(at).map(Value::take).unwrap();
        let after = spoilt.pointer_mut(at).map(Value::take).unwrap();
        assert_eq!(sound, spoilt, "{} {at}", self.operation);
        assert_ne!(before, after, "{} {at}", self.operation);
        (before, after)
    }
}

#[tokio::test]
async fn a_value_of_a_wrong_type_stands_in_any_place() {
    let mut pairs = std::collections::BTreeSet::new();
    for met in draw(&Fault::WrongTypeAt(None), DRAWN).await {
        let (before, after) = met.change();
        let kind = |value: &Value| match value {
            Value::Array(_) => "list",
            Value::Object(_) => "object",
            Value::String(_) => "text",
            _ => "scalar",
        };
        assert!(kind(&before) != kind(&after), "{}", met.operation);
        pairs.insert((kind(&before), kind(&after)));
    }
    assert!(pairs.len() > 3, "{pairs:?}");
}

#[tokio::test]
async fn a_wrong_type_can_be_asked_for_at_a_place() {
    let rule: Rule = "getUser:wrong-type=/name".parse().unwrap();
    let simulator = Simulator::builder().rule(rule).start().await.unwrap();
    let token = sign_in(&simulator).await;
    let response = get(&simulator, AGENT, &token).send().await.unwrap();
    let user = support::json(response).await;
    assert!(
        user["name"].is_object() || user["name"].is_array(),
        "{user}"
    );
    assert!(user["id"].is_string());
}

#[tokio::test]
async fn a_number_comes_as_a_text() {
    for met in draw(&Fault::NumberAsText, DRAWN).await {
        let (before, after) = met.change();
        assert_eq!(after.as_str(), Some(before.to_string().as_str()));
    }
}

#[tokio::test]
async fn a_text_comes_as_a_number() {
    let mut numbers = std::collections::BTreeSet::new();
    for met in draw(&Fault::TextAsNumber, DRAWN).await {
        let (before, after) = met.change();
        assert!(before.is_string() && after.is_number());
        numbers.insert(after.to_string());
    }
    assert_eq!(Vec::from_iter(numbers), ["12.0", "7"]);
}

#[tokio::test]
async fn a_listed_value_comes_in_another_case() {
    for met in draw(&Fault::EnumInOtherCase, DRAWN).await {
        let (before, after) = met.change();
        let lower = |value: &Value| value.as_str().unwrap().to_lowercase();
        assert_eq!(lower(&before), lower(&after));
    }
}

#[tokio::test]
async fn half_a_surrogate_pair_is_no_text_for_a_strict_reader() {
    for met in draw(&Fault::LoneSurrogate, DRAWN).await {
        assert!(serde_json::from_slice::<Value>(&met.spoilt).is_err());
        let text = String::from_utf8(met.spoilt.clone()).unwrap();
        assert_eq!(text.matches("\\ud83d").count(), 1, "{}", met.operation);
        let whole: Value = serde_json::from_str(&text.replace("\\ud83d", "")).unwrap();
        let before: Value = serde_json::from_slice(&met.sound).unwrap();
        let at = met.at.as_deref().unwrap();
        let shown = |body: &Value| body.pointer(at).unwrap().as_str().unwrap().to_owned();
        assert_eq!(shown(&whole).trim_end(), shown(&before).trim_end());
    }
}

#[tokio::test]
async fn a_part_of_a_body_is_nested_as_deep_as_a_test_wants() {
    for levels in [200, 20_000] {
        for met in draw(&Fault::DeepNesting { levels }, DRAWN).await {
            let text = String::from_utf8(met.spoilt).unwrap();
            let deepest = text.chars().scan(0_u32, |depth, letter| {
                match letter {
                    '{' | '[' => *depth += 1,
                    '}' | ']' => *depth = depth.saturating_sub(1),
                    _ => {}
                }
                Some(*depth)
            });
            assert!(deepest.max().unwrap() > levels, "{}", met.operation);
        }
    }
}

#[tokio::test]
async fn a_response_is_compressed_though_nobody_asked() {
    use std::io::Read as _;
    for met in draw(&Fault::Gzip, DRAWN).await {
        assert_eq!(met.headers["content-encoding"], "gzip");
        let mut unpacked = Vec::new();
        let mut reader = flate2::read::GzDecoder::new(met.spoilt.as_slice());
        reader.read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, met.sound, "{}", met.operation);
    }
}
