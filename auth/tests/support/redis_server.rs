//! A real `redis-server` on a port of its own, in memory only.

use std::path::Path;

use super::program::{self, Running};

/// A running Redis. Killed with the value.
pub struct RedisServer {
    running: Running,
    port: u16,
    arguments: Vec<String>,
    _folder: tempfile::TempDir,
}

impl RedisServer {
    /// Starts one on a free port; `None` when the run does without Redis.
    pub fn start(test: &str) -> Option<Self> {
        Self::start_with(test, &[])
    }

    /// Starts one with further settings, such as `--requirepass secret`.
    pub fn start_with(test: &str, settings: &[&str]) -> Option<Self> {
        if program::left_out("redis", test) {
            return None;
        }
        let settings = settings.iter().map(|text| (*text).to_owned()).collect();
        Some(Self::start_at(program::free_port(), settings))
    }

    /// Starts one that speaks TLS only, with certificates in PEM files.
    pub fn start_tls(test: &str, ca: &Path, certificate: &Path, key: &Path) -> Option<Self> {
        if program::left_out("redis", test) {
            return None;
        }
        let port = program::free_port();
        let file = |path: &Path| path.display().to_string();
        let settings = vec![
            "--tls-port".to_owned(),
            port.to_string(),
            "--tls-cert-file".to_owned(),
            file(certificate),
            "--tls-key-file".to_owned(),
            file(key),
            "--tls-ca-cert-file".to_owned(),
            file(ca),
            "--port".to_owned(),
            "0".to_owned(),
        ];
        Some(Self::start_at(port, settings))
    }

    fn start_at(port: u16, settings: Vec<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = program::find(
            "redis-server",
            "redis",
            "on Debian: apt-get install redis-server",
        );
        let (running, _) = Running::start(
            program::command(server)
                .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
                .args(["--save", "", "--appendonly", "no", "--daemonize", "no"])
                .arg("--dir")
                .arg(folder.path())
                .args(&settings),
            "Ready to accept connections",
        );
        Self {
            running,
            port,
            arguments: settings,
            _folder: folder,
        }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Kills it as a crash would, with all it holds; [`DeadRedis::restart`] brings an empty one
    /// back to the same port.
    pub fn kill(self) -> DeadRedis {
        self.running.kill();
        DeadRedis {
            port: self.port,
            arguments: self.arguments,
        }
    }
}

/// A Redis that was killed.
pub struct DeadRedis {
    port: u16,
    arguments: Vec<String>,
}

impl DeadRedis {
    pub fn restart(self) -> RedisServer {
        RedisServer::start_at(self.port, self.arguments)
    }
}
