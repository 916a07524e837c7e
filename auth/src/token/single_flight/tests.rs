//! The interleavings of those who wait, give up, and land.

use shuttle::future::{JoinHandle, spawn};
use shuttle::sync::{Arc, Mutex};

use super::*;
use crate::token::explored::{DriveState, ExploredRuntime, explore, timing, turns};
use crate::token::runtime::Runtime;

/// Gets numbers: the first flight brings 1, the second 2.
#[derive(Clone, Default)]
struct Owner(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    flights: SingleFlight<u32>,
    started: u32,
    published: Option<u32>,
    /// The flights that landed after they were abandoned.
    late: u32,
}

impl Owner {
    async fn get(self, runtime: ExploredRuntime) -> u32 {
        for _ in 0..3 {
            let flight = {
                let mut state = self.0.lock().unwrap();
                if let Some(number) = state.published {
                    return number;
                }
                let under_way = state.flights.under_way();
                under_way.unwrap_or_else(|| self.start(&mut state, &runtime))
            };
            match flight.end(runtime.current(), &timing()).await {
                Ok(number) => return number,
                Err(_) => self.0.lock().unwrap().flights.abandon(&flight),
            }
        }
        panic!("no flight came to an end");
    }

    fn start(&self, state: &mut State, runtime: &ExploredRuntime) -> Flight<u32> {
        state.started += 1;
        let number = state.started;
        let owner = self.clone();
        let (flight, task) = state.flights.start(runtime.current(), |pilot| async move {
            turns(3).await;
            let mut state = owner.0.lock().unwrap();
            if state.flights.counts(&pilot) {
                state.published = Some(number);
            } else {
                state.late += 1;
            }
            state.flights.land(&pilot, number);
        });
        runtime.spawn(task);
        flight
    }

    fn started(&self) -> u32 {
        self.0.lock().unwrap().started
    }
}

/// Each on a runtime of its own, from the second on.
fn callers(owner: &Owner, count: u32) -> Vec<JoinHandle<u32>> {
    let get = |id| spawn(owner.clone().get(ExploredRuntime::new(id)));
    (2..2 + count).map(get).collect()
}

async fn all(callers: Vec<JoinHandle<u32>>) -> Vec<u32> {
    let mut numbers = Vec::new();
    for caller in callers {
        numbers.push(caller.await.unwrap());
    }
    numbers
}

#[test]
fn however_many_wait_there_is_one_flight_and_all_get_its_result() {
    explore(|| async {
        let owner = Owner::default();
        let numbers = all(callers(&owner, 4)).await;
        assert_eq!((numbers, owner.started()), (vec![1; 4], 1));
    });
}

#[test]
fn a_leader_that_gives_up_ends_the_flight_for_nobody() {
    explore(|| async {
        let owner = Owner::default();
        let leader = owner.clone().get(ExploredRuntime::new(1));
        let leader = spawn(async {
            tokio::select! {
                biased;
                _ = leader => {}
                () = turns(2) => {}
            }
        });
        let others = callers(&owner, 2);
        assert_eq!((all(others).await, owner.started()), (vec![1; 2], 1));
        leader.await.unwrap();
    });
}

#[test]
fn a_slow_flight_is_waited_for() {
    explore(|| async {
        let owner = Owner::default();
        let slow = ExploredRuntime::new(1);
        let flight = {
            let mut state = owner.0.lock().unwrap();
            state.started += 1;
            let lander = owner.clone();
            let (flight, task) = state.flights.start(slow.current(), |pilot| async move {
                // Longer than any silence that is put up with.
                timing().sleep(3 * (LONGEST_SILENCE + PAUSE)).await;
                let mut state = lander.0.lock().unwrap();
                state.published = Some(1);
                state.flights.land(&pilot, 1);
            });
            slow.spawn(task);
            flight
        };
        assert_eq!(all(callers(&owner, 2)).await, [1; 2]);
        assert_eq!(owner.started(), 1);
        drop(flight);
    });
}

#[test]
fn a_flight_of_a_runtime_that_stands_still_is_replaced_once_and_its_late_end_changes_nothing() {
    explore(|| async {
        let owner = Owner::default();
        let still = ExploredRuntime::new(1);
        // Its runtime is driven as long as nobody asks, and not a moment longer.
        let leader = spawn(owner.clone().get(still.clone()));
        let stops = spawn({
            let still = still.clone();
            async move {
                turns(1).await;
                still.is_now(DriveState::StandsStill);
            }
        });
        stops.await.unwrap();
        let numbers = all(callers(&owner, 3)).await;
        let started = owner.started();
        assert!(started <= 2, "{started}");
        assert!(
            numbers.iter().all(|number| *number == numbers[0]),
            "{numbers:?}"
        );
        // The leader's own runtime goes on: the leader waits for its own flight and gets that one's.
        still.is_now(DriveState::Driven);
        assert_eq!(leader.await.unwrap(), 1);
        let state = owner.0.lock().unwrap();
        assert_eq!(state.published, Some(started), "the one that counts");
        assert_eq!(state.late, started - 1);
    });
}

#[test]
fn what_lands_late_does_not_end_the_flight_that_was_started_in_its_place() {
    explore(|| async {
        let owner = Owner::default();
        let runtime = ExploredRuntime::new(1);
        let first = {
            let mut state = owner.0.lock().unwrap();
            let flight = owner.start(&mut state, &runtime);
            state.flights.abandon(&flight);
            flight
        };
        // The second is started while the first goes on: in all orders there are these two.
        let numbers = all(callers(&owner, 3)).await;
        assert_eq!((numbers, owner.started()), (vec![2; 3], 2));
        // Whoever waits for the first still gets what it brings; and nothing of it counts.
        assert_eq!(first.end(runtime.current(), &timing()).await, Ok(1));
        owner.0.lock().unwrap().flights.abandon(&first);
        assert_eq!(owner.0.lock().unwrap().published, Some(2));
    });
}

#[test]
fn a_flight_whose_runtime_is_gone_is_replaced_once() {
    explore(|| async {
        let owner = Owner::default();
        let gone = ExploredRuntime::new(1);
        {
            let mut state = owner.0.lock().unwrap();
            owner.start(&mut state, &gone);
        }
        let others = callers(&owner, 3);
        let shut_down = spawn(async move { gone.is_now(DriveState::ShutDown) });
        let numbers = all(others).await;
        let started = owner.started();
        assert!(started <= 2, "{started}");
        assert!(
            numbers.iter().all(|number| *number == started),
            "{numbers:?}"
        );
        shut_down.await.unwrap();
    });
}

#[test]
fn a_flight_whose_runtime_is_gone_is_not_waited_for() {
    explore(|| async {
        let owner = Owner::default();
        let gone = ExploredRuntime::new(1);
        let flight = {
            let mut state = owner.0.lock().unwrap();
            owner.start(&mut state, &gone)
        };
        gone.is_now(DriveState::ShutDown);
        if flight.end(gone.current(), &timing()).await == Err(Lost::Gone) {
            assert!(owner.0.lock().unwrap().flights.under_way().is_none());
        }
    });
}
