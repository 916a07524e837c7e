//! A real proxy, tinyproxy, that asks for a user and a password.

use std::fmt::Write as _;

use super::program::{self, Running};

pub const USER: &str = "proxy-user";
pub const PASSWORD: &str = "proxy-p4ss";

/// A running proxy. Killed with the value.
pub struct ProxyServer {
    running: Running,
    port: u16,
    _folder: tempfile::TempDir,
}

impl ProxyServer {
    /// Starts one on a free port; `None` when the run does without a proxy.
    pub fn start(test: &str) -> Option<Self> {
        if program::left_out("proxy", test) {
            return None;
        }
        let server = program::find("tinyproxy", "proxy", "on Debian: apt-get install tinyproxy");
        let folder = tempfile::tempdir().unwrap();
        let port = program::free_port();
        let mut settings = String::new();
        write!(
            settings,
            "Port {port}\nListen 127.0.0.1\nAllow 127.0.0.1\nTimeout 60\nLogLevel Info\n\
             MaxClients 100\nBasicAuth {USER} {PASSWORD}\n"
        )
        .unwrap();
        let file = folder.path().join("tinyproxy.conf");
        std::fs::write(&file, settings).unwrap();
        let (running, _) = Running::start(
            program::command(server).arg("-d").arg("-c").arg(&file),
            "Accepting connections",
        );
        Some(Self {
            running,
            port,
            _folder: folder,
        })
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Waits until the proxy's log holds `text`, which shows that it took part.
    pub fn logged(&self, text: &str) -> String {
        self.running
            .wait_for(text)
            .unwrap_or_else(|log| panic!("the proxy never logged `{text}`, but:\n{log}"))
    }
}
