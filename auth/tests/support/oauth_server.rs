//! An OAuth 2.0 server that others wrote: npm's `oidc-provider`, in a pinned version.

use std::fs;
use std::path::{Path, PathBuf};

use super::program::{self, Running};

/// The secret of the clients `service:basic` and `service-form`. It holds what RFC 6749 wants
/// encoded before it goes into a Basic header.
pub const SERVICE_SECRET: &str = "s3cret+/%:&";
/// The secret of the client `web-app`.
pub const WEB_SECRET: &str = "web-secret";

/// A running OAuth server. Ends with the value.
pub struct OAuthServer {
    _running: Running,
    port: u16,
}

impl OAuthServer {
    /// Starts one on a free port, with `redirect_uri` registered for the browser clients;
    /// `None` when the run does without it.
    pub fn start(test: &str, redirect_uri: &str) -> Option<Self> {
        if program::left_out("oauth", test) {
            return None;
        }
        let node = program::find("node", "oauth", "on Debian: apt-get install nodejs npm");
        let folder = installed();
        // Modules are looked up from where the script is.
        let script = folder.join("server.mjs");
        fs::copy(sources().join("server.mjs"), &script).unwrap();
        let (running, line) = Running::start(
            program::command(node).arg(&script).arg(redirect_uri),
            "listening ",
        );
        let port = line.trim_start_matches("listening ").parse().unwrap();
        Some(Self {
            _running: running,
            port,
        })
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/oauth-server")
}

/// The folder below cargo's target folder that npm installed into, in the pinned version.
fn installed() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("oauth-server");
    let version = |file: PathBuf, pointer: &str| {
        let text = fs::read_to_string(file).ok()?;
        let json: serde_json::Value = serde_json::from_str(&text).ok()?;
        Some(json.pointer(pointer)?.as_str()?.to_owned())
    };
    let wanted = version(
        sources().join("package.json"),
        "/dependencies/oidc-provider",
    )
    .unwrap();
    let found = version(
        folder.join("node_modules/oidc-provider/package.json"),
        "/version",
    );
    assert!(
        found.as_deref() == Some(wanted.as_str()),
        "oidc-provider {wanted} is not installed (found: {found:?}). `cargo xtask test` installs \
         it; by hand: mkdir -p {folder} && cp {sources}/package*.json {folder}/ && npm ci \
         --prefix {folder}. Or set {without}=oauth to do without it.",
        folder = folder.display(),
        sources = sources().display(),
        without = program::WITHOUT,
    );
    folder
}
