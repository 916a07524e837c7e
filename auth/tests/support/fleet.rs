//! Twenty processes of fifty tasks each, which call a platform on command.
//!
//! Each process is the running test binary once more. It is told what to do on its standard
//! input and answers on its standard output, so that the processes work at the same time and
//! the test knows when each is done, without anyone waiting for a span of time.

use std::env;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::task::JoinSet;

use super::program;

const TASKS_EACH: usize = 50;
/// What a process's answers begin with, among the lines that the test harness prints.
const ANSWER: &str = "fleet:";
const PLATFORM: &str = "GENESYS_TEST_FLEET_PLATFORM";
const REDIS: &str = "GENESYS_TEST_FLEET_REDIS";
const SETTINGS: &str = "GENESYS_TEST_FLEET_SETTINGS";
/// How often each task calls while the fleet flows: together 2,000 calls a second.
const PACE: Duration = Duration::from_millis(500);
const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

/// What calls came to.
#[derive(Default)]
pub struct Tally {
    pub succeeded: usize,
    pub failed: usize,
    pub first_failure: String,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.succeeded += other.succeeded;
        self.failed += other.failed;
        if self.first_failure.is_empty() {
            self.first_failure = other.first_failure;
        }
    }
}

/// The running processes. They end with the value.
pub struct Fleet {
    members: Vec<Member>,
}

struct Member {
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Fleet {
    pub const PROCESSES: usize = 20;
    pub const TASKS: usize = Self::PROCESSES * TASKS_EACH;

    /// Starts all its processes and waits until each is ready.
    pub async fn start(platform: &str, redis: &str, settings: &str) -> Self {
        Self::of(Self::PROCESSES, platform, redis, settings).await
    }

    /// A fleet of `count` processes. `settings` is what [`run_member`] hands to its caller.
    pub async fn of(count: usize, platform: &str, redis: &str, settings: &str) -> Self {
        let mut fleet = Self {
            members: (0..count)
                .map(|_| Member::start(platform, redis, settings))
                .collect(),
        };
        for member in &mut fleet.members {
            assert_eq!(member.answer().await, "ready");
        }
        fleet
    }

    /// Each task calls `calls` times, one after the other; all tasks at once.
    pub async fn burst(&mut self, calls: usize) -> Tally {
        self.say(&format!("burst {calls}")).await;
        self.tally().await
    }

    /// Each task calls at a steady pace until [`Fleet::halt`].
    pub async fn flow(&mut self) {
        self.say("flow").await;
    }

    /// Ends the flow and says what came of it.
    pub async fn halt(&mut self) -> Tally {
        self.say("halt").await;
        self.tally().await
    }

    /// Kills all processes, as a crash would: none of them gets to say or free anything.
    pub async fn kill(mut self) {
        for member in &mut self.members {
            member.child.kill().await.unwrap();
        }
    }

    async fn say(&mut self, command: &str) {
        for member in &mut self.members {
            let line = format!("{command}\n");
            member.input.write_all(line.as_bytes()).await.unwrap();
        }
    }

    async fn tally(&mut self) -> Tally {
        let mut sum = Tally::default();
        for member in &mut self.members {
            let answer = member.answer().await;
            let mut parts = answer.splitn(3, ' ');
            let mut number = || parts.next().unwrap().parse().unwrap();
            let (succeeded, failed) = (number(), number());
            sum.add(Tally {
                succeeded,
                failed,
                first_failure: parts.next().unwrap_or_default().to_owned(),
            });
        }
        sum
    }
}

impl Member {
    fn start(platform: &str, redis: &str, settings: &str) -> Self {
        let mut command = program::command(env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "one_process_of_the_fleet",
                "--ignored",
                "--nocapture",
            ])
            .env(PLATFORM, platform)
            .env(REDIS, redis)
            .env(SETTINGS, settings)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = tokio::process::Command::from(command)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self {
            input: child.stdin.take().unwrap(),
            output: BufReader::new(child.stdout.take().unwrap()).lines(),
            child,
        }
    }

    async fn answer(&mut self) -> String {
        while let Some(line) = self.output.next_line().await.unwrap() {
            if let Some((_, answer)) = line.split_once(ANSWER) {
                return answer.trim().to_owned();
            }
        }
        panic!("a process of the fleet ended");
    }
}

/// What one process does, from start to end of its standard input.
pub async fn run_member(connect: impl Fn(String, String, String) -> Session) {
    let address =
        |name| env::var(name).unwrap_or_else(|_| panic!("only the fleet starts this: no {name}"));
    let session = connect(address(PLATFORM), address(REDIS), address(SETTINGS));
    let mut input = BufReader::new(tokio::io::stdin()).lines();
    let mut flow: Option<(Arc<AtomicBool>, JoinSet<Tally>)> = None;
    println!("{ANSWER}ready");
    while let Some(line) = input.next_line().await.unwrap() {
        let tally = match line.split_once(' ') {
            Some(("burst", calls)) => {
                let calls = calls.parse().unwrap();
                let tasks = (0..TASKS_EACH).map(|_| burst(session.clone(), calls));
                sum(tasks.collect()).await
            }
            _ if line == "flow" => {
                let halted = Arc::new(AtomicBool::new(false));
                let tasks = (0..TASKS_EACH).map(|_| flowing(session.clone(), Arc::clone(&halted)));
                flow = Some((Arc::clone(&halted), tasks.collect()));
                continue;
            }
            _ if line == "halt" => {
                let (halted, tasks) = flow.take().unwrap();
                halted.store(true, Ordering::Relaxed);
                sum(tasks).await
            }
            _ => panic!("not a command: {line}"),
        };
        let Tally {
            succeeded,
            failed,
            first_failure,
        } = tally;
        println!("{ANSWER}{succeeded} {failed} {first_failure}");
    }
}

async fn sum(tasks: JoinSet<Tally>) -> Tally {
    let mut sum = Tally::default();
    for tally in tasks.join_all().await {
        sum.add(tally);
    }
    sum
}

async fn burst(session: Session, calls: usize) -> Tally {
    let mut tally = Tally::default();
    for _ in 0..calls {
        tally.add(call(&session).await);
    }
    tally
}

async fn flowing(session: Session, halted: Arc<AtomicBool>) -> Tally {
    let mut tally = Tally::default();
    let mut pace = tokio::time::interval(PACE);
    while !halted.load(Ordering::Relaxed) {
        pace.tick().await;
        tally.add(call(&session).await);
    }
    tally
}

async fn call(session: &Session) -> Tally {
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    let failure = match session.execute(FACTS, request).await {
        Ok(response) if response.status().is_success() => None,
        Ok(response) => Some(format!("status {}", response.status())),
        Err(error) => Some(format!("{error:?}").replace('\n', " ")),
    };
    Tally {
        succeeded: usize::from(failure.is_none()),
        failed: usize::from(failure.is_some()),
        first_failure: failure.unwrap_or_default(),
    }
}
