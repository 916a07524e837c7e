//! Programs that a test starts, and stops when it ends, whichever way it ends.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The variable that names what a run does without.
pub const WITHOUT: &str = "GENESYS_TEST_WITHOUT";

/// How long a program may take to say that it is ready.
const START_LIMIT: Duration = Duration::from_secs(30);

/// Whether the run does without `name`; says so, since nothing is left out in silence.
pub fn left_out(name: &str, test: &str) -> bool {
    let left_out = env::var(WITHOUT)
        .unwrap_or_default()
        .split(',')
        .any(|part| part.trim() == name);
    if left_out {
        // Not by `eprintln!`, which the harness keeps to itself when a test passes.
        let _ = writeln!(std::io::stderr(), "LEFT OUT ({WITHOUT}={name}): {test}");
    }
    left_out
}

/// The path of a program, or a panic that says what to install.
pub fn find(program: &str, name: &str, how: &str) -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian keeps servers where an ordinary user's PATH does not look.
    env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/usr/local/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .unwrap_or_else(|| {
            panic!("`{program}` is missing. Install it ({how}), or set {WITHOUT}={name} to do without it.")
        })
}

/// A port that nothing listens on. Another program may take it before the caller does, which
/// the caller's start then shows.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("a loopback port")
        .port()
}

/// A running program. Ends with the value.
pub struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Running {
    /// Starts a program and waits until it prints a line that holds `ready`. Gives that line.
    ///
    /// Standard input stays open for as long as the value lives, for programs that watch it.
    pub fn start(command: &mut Command, ready: &str) -> (Self, String) {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {}: {error}", command.get_program().display())
            });
        let output = child.stdout.take().expect("a piped stdout");
        let (send, lines) = mpsc::channel();
        // Read to the end, or a full pipe would stop the program.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // The test may have ended; the program's output is then of no interest.
                let _ = send.send(line);
            }
        });
        let running = Self { child, lines };
        let line = running.wait_for(ready).unwrap_or_else(|printed| {
            panic!(
                "{} did not say `{ready}`, but:\n{printed}",
                command.get_program().display()
            )
        });
        (running, line)
    }

    /// Starts a program that says nothing when it is ready; the caller finds out.
    pub fn start_silent(command: &mut Command) -> Self {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {}: {error}", command.get_program().display())
            });
        let (_, lines) = mpsc::channel();
        Self { child, lines }
    }

    /// Waits for a line that holds `text`; the error holds everything printed meanwhile.
    pub fn wait_for(&self, text: &str) -> Result<String, String> {
        let mut printed = String::new();
        while let Ok(line) = self.lines.recv_timeout(START_LIMIT) {
            if line.contains(text) {
                return Ok(line);
            }
            printed.push_str(&line);
            printed.push('\n');
        }
        Err(printed)
    }

    /// Kills the program at once, as a crash would.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// A command that inherits nothing from the environment that could steer the program.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
    ] {
        command.env_remove(name);
    }
    command
}
