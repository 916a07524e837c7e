//! A real nginx as the front end of an API: HTTP/2, and connections that it closes after a number of
//! requests.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::certificates::Pem;
use super::program::{self, Running};

/// A running nginx. Killed with the value.
pub struct Nginx {
    _running: Running,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Nginx {
    /// Starts one that hands everything to `upstream` and closes each connection after
    /// `requests`; `None` when the run does without nginx. With `tls`, HTTP/2 is negotiated, and
    /// without it is spoken at once.
    pub fn start(
        test: &str,
        upstream: SocketAddr,
        requests: u32,
        tls: Option<&Pem>,
    ) -> Option<Self> {
        if program::left_out("nginx", test) {
            return None;
        }
        let nginx = program::find("nginx", "nginx", "on Debian: apt-get install nginx");
        let folder = tempfile::tempdir().unwrap();
        let port = program::free_port();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            path.display().to_string()
        };
        let mut server = String::new();
        if let Some(pem) = tls {
            let certificate = file("server.pem", &pem.certificate);
            let key = file("server.key", &pem.key);
            write!(
                server,
                "listen 127.0.0.1:{port} ssl http2; ssl_certificate {certificate}; \
                 ssl_certificate_key {key};"
            )
            .unwrap();
        } else {
            write!(server, "listen 127.0.0.1:{port} http2;").unwrap();
        }
        let at = folder.path().display();
        let configuration = format!(
            "daemon off; master_process off; pid {at}/pid; error_log stderr error;
             events {{ worker_connections 4096; }}
             http {{
                 access_log off;
                 client_body_temp_path {at}/body; proxy_temp_path {at}/proxy;
                 fastcgi_temp_path {at}/fastcgi; uwsgi_temp_path {at}/uwsgi;
                 scgi_temp_path {at}/scgi;
                 keepalive_requests {requests};
                 upstream api {{ server {upstream}; keepalive 64; keepalive_requests 1000000; }}
                 server {{
                     {server}
                     location / {{
                         proxy_pass http://api;
                         proxy_http_version 1.1;
                         proxy_set_header Connection '';
                     }}
                 }}
             }}"
        );
        let configuration = file("nginx.conf", &configuration);
        let running = Running::start_silent(program::command(nginx).args([
            "-c",
            &configuration,
            "-p",
            &folder.path().display().to_string(),
            "-e",
            "stderr",
        ]));
        let until = Instant::now() + Duration::from_secs(30);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < until, "nginx does not listen");
            // Nothing that it prints says that it listens.
            std::thread::yield_now();
        }
        Some(Self {
            _running: running,
            port,
            _folder: folder,
        })
    }

    pub fn port(&self) -> u16 {
        self.port
    }
}
