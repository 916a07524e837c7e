//! Runs one command and tells how long it took and how much memory one of its
//! processes (of cargo's, the compiler) held at its peak.
//!
//! A compiler that would need more memory than there is gets stopped before
//! the system kills something at its own choice: that is an outcome of its own.

use std::collections::HashSet;
use std::fmt;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System};

/// How often the compiler's memory is read.
const TICK: Duration = Duration::from_millis(20);

/// How many ticks pass between looks for new processes, which cost more.
const TICKS_A_SCAN: u32 = 25;

/// Memory that is left to the rest of the system, in bytes.
const RESERVE: u64 = 512 << 20;

/// What one command cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) time: Duration,
    /// Largest memory of the command or one process that it started, in bytes.
    pub(crate) peak: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done(Cost),
    /// Stopped when it held this many bytes and the machine had no more.
    OutOfMemory {
        more_than: u64,
    },
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(cost) => {
                write!(
                    f,
                    "{:.1} s, {:.2} GB",
                    cost.time.as_secs_f64(),
                    gigabytes(cost.peak)
                )
            }
            Self::OutOfMemory { more_than } => {
                write!(
                    f,
                    "not measured: needs more than {:.1} GB",
                    gigabytes(*more_than)
                )
            }
        }
    }
}

/// Bytes as decimal gigabytes, as memory is sold and compared.
#[expect(clippy::cast_precision_loss, reason = "it is printed with two digits")]
pub(crate) fn gigabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e9
}

/// Runs `command`, which writes its messages to `log`.
///
/// # Errors
/// With the end of the log when the command fails.
pub(crate) fn measure(command: &mut Command, log: &Path) -> Result<Outcome> {
    measure_beside(RESERVE, command, log)
}

fn measure_beside(reserve: u64, command: &mut Command, log: &Path) -> Result<Outcome> {
    let output = File::create(log).with_context(|| format!("{}", log.display()))?;
    let mut watch = Watch::new(reserve)?;
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(output);
    let started = Instant::now();
    let mut child = command.spawn().context("cannot run cargo")?;
    watch.root = Some(Pid::from_u32(child.id()));
    // One thread waits, so that the end is noticed when it comes; this one watches.
    let (end, ended) = mpsc::channel();
    thread::spawn(move || {
        let status = child.wait();
        // Nobody listens any more only when this program is on its way out.
        let _ = end.send((status, started.elapsed()));
    });
    let (status, time) = loop {
        match ended.recv_timeout(TICK) {
            Ok(end) => break end,
            Err(RecvTimeoutError::Timeout) => watch.look(),
            Err(RecvTimeoutError::Disconnected) => bail!("the thread that waits for cargo ended"),
        }
    };
    if let Some(more_than) = watch.stopped_at {
        return Ok(Outcome::OutOfMemory { more_than });
    }
    let status = status.context("cannot wait for cargo")?;
    if !status.success() {
        let log = fs::read_to_string(log).unwrap_or_default();
        let errors = log.lines().skip_while(|line| !line.starts_with("error"));
        let errors: Vec<&str> = errors.take(40).collect();
        bail!("{command:?}: {status}\n{}", errors.join("\n"));
    }
    if watch.peak == 0 {
        bail!("the compiler's memory cannot be read on this system, or it was never started");
    }
    Ok(Outcome::Done(Cost {
        time,
        peak: watch.peak,
    }))
}

/// Memory that a new process could use, in bytes.
pub(crate) fn available(system: &mut System) -> u64 {
    system.refresh_memory();
    let machine = system.available_memory();
    // A container may be allowed less than the machine has. Its file cache
    // can be given back, so what counts as used is what processes hold.
    match system.cgroup_limits() {
        Some(limits) => machine.min(limits.total_memory.saturating_sub(limits.rss)),
        None => machine,
    }
}

/// A handle on this system.
pub(crate) fn system() -> Result<System> {
    System::new().map_err(|error| anyhow!("memory cannot be read on this system: {error:?}"))
}

/// Looks at the processes below one.
struct Watch {
    system: System,
    /// Free memory, in bytes, below which they are stopped.
    reserve: u64,
    root: Option<Pid>,
    found: Vec<Pid>,
    ticks: u32,
    peak: u64,
    stopped_at: Option<u64>,
}

impl Watch {
    fn new(reserve: u64) -> Result<Self> {
        let system = system()?;
        Ok(Self {
            system,
            reserve,
            root: None,
            found: Vec::new(),
            ticks: 0,
            peak: 0,
            stopped_at: None,
        })
    }

    fn look(&mut self) {
        let what = ProcessRefreshKind::nothing().with_memory().without_tasks();
        if self.found.is_empty() || self.ticks.is_multiple_of(TICKS_A_SCAN) {
            self.system
                .refresh_processes_specifics(ProcessesToUpdate::All, true, what);
            self.found = self.family();
        } else {
            let known = ProcessesToUpdate::Some(&self.found);
            self.system.refresh_processes_specifics(known, true, what);
        }
        // With none of them left, the next look is for new ones.
        self.found.retain(|pid| self.system.process(*pid).is_some());
        self.ticks += 1;
        let alive = self
            .found
            .iter()
            .filter_map(|pid| self.system.process(*pid));
        let now = alive.map(sysinfo::Process::memory).max().unwrap_or(0);
        self.peak = self.peak.max(now);
        if now > 0 && available(&mut self.system) < self.reserve {
            self.stopped_at.get_or_insert(self.peak);
            for process in self
                .found
                .iter()
                .filter_map(|pid| self.system.process(*pid))
            {
                process.kill();
            }
        }
    }

    /// The command, the processes that it started, and those that they started.
    fn family(&self) -> Vec<Pid> {
        let mut family: HashSet<Pid> = self.root.into_iter().collect();
        let mut found: Vec<Pid> = self.root.into_iter().collect();
        loop {
            let before = found.len();
            for (pid, process) in self.system.processes() {
                let is_child = process
                    .parent()
                    .is_some_and(|parent| family.contains(&parent));
                if is_child && family.insert(*pid) {
                    found.push(*pid);
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::cargo;

    #[test]
    fn a_failed_command_is_an_error_with_its_own_words() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(cargo());
        command
            .arg("no-such-command")
            .env("CARGO_TERM_COLOR", "never");
        let failed = measure(&mut command, &folder.path().join("log"))
            .unwrap_err()
            .to_string();
        assert!(failed.contains("no-such-command"), "{failed}");
        assert!(failed.contains("error: no such command"), "{failed}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_peak_is_that_of_a_process_that_the_command_started() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        // `sort` holds 20 MB of lines while its shell holds next to nothing.
        command.args([
            "-c",
            "(seq 1 500000 | sort -R --buffer-size=1G > /dev/null); true",
        ]);
        let outcome = measure(&mut command, &folder.path().join("log")).unwrap();
        let Outcome::Done(cost) = outcome else {
            panic!("{outcome}")
        };
        assert!(cost.peak > 15_000_000, "{outcome}");
        assert!(cost.time > TICK, "{outcome}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_compiler_is_stopped_before_it_takes_the_last_memory() {
        let folder = tempfile::tempdir().unwrap();
        let mut endless = Command::new("sh");
        endless.args(["-c", "tail -f /dev/null | cat"]);
        let outcome = measure_beside(u64::MAX, &mut endless, &folder.path().join("log")).unwrap();
        assert!(
            matches!(outcome, Outcome::OutOfMemory { more_than: 1.. }),
            "{outcome}"
        );
    }

    #[test]
    fn outcomes_read_as_the_table_prints_them() {
        let done = Outcome::Done(Cost {
            time: Duration::from_millis(1250),
            peak: 2_500_000_000,
        });
        assert_eq!(done.to_string(), "1.2 s, 2.50 GB");
        let short = Outcome::OutOfMemory {
            more_than: 21_500_000_000,
        };
        assert_eq!(short.to_string(), "not measured: needs more than 21.5 GB");
    }
}
