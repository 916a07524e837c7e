//! `cargo xtask spec import` as a user runs it: what it prints, and that a
//! failure leaves the pinned document untouched.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use tempfile::TempDir;

const GOOD: &str = r##"{"swagger": "2.0", "info": {"title": "Small", "version": "1", "description": "A sentence."},
  "paths": {"/users": {"get": {"operationId": "getUsers", "tags": ["Users"], "responses": {
    "200": {"description": "A sentence.", "schema": {"$ref": "#/definitions/User"}}}}}},
  "definitions": {"User": {"type": "object", "description": "A sentence."}}}"##;

/// A folder with a pinned document from an earlier import.
struct Workbench {
    root: TempDir,
}

impl Workbench {
    fn new() -> Self {
        let bench = Self {
            root: tempfile::tempdir().unwrap(),
        };
        bench.file(
            "earlier.json",
            GOOD.replace("getUsers", "listUsers").as_bytes(),
        );
        let output = bench.import(&["earlier.json"], b"");
        assert!(output.status.success(), "{}", stderr(&output));
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn file(&self, name: &str, content: &[u8]) {
        fs::write(self.path(name), content).unwrap();
    }

    /// Runs an import into `spec` of this folder.
    fn import(&self, args: &[&str], stdin: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask-generator"))
            .args(["spec", "import", "--out", "spec"])
            .args(args)
            .current_dir(self.root.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(stdin).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Asserts that the import fails with this text and changes no byte.
    fn assert_refused(&self, args: &[&str], stdin: &[u8], expected: &str) {
        let before = files(self.root.path());
        let output = self.import(args, stdin);
        let stderr = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(expected), "{stderr}");
        assert_eq!(
            stderr.trim_end().lines().count(),
            1,
            "one error, on one line: {stderr}"
        );
        assert!(
            files(self.root.path()) == before,
            "a failed import changed a file"
        );
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.insert(path.clone(), Vec::new());
                folders.push(path);
            } else {
                files.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Answers one request with these bytes; gives the server's address.
fn serve_once(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 1024];
        while !request.ends_with(b"\r\n\r\n") {
            let count = stream.read(&mut buffer).unwrap();
            request.extend_from_slice(&buffer[..count]);
        }
        stream.write_all(&answer).unwrap();
    });
    format!("http://{address}/swagger")
}

fn answer(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[test]
fn a_file_replaces_the_pinned_document_as_a_whole() {
    let bench = Workbench::new();
    fs::write(bench.path("spec/apis/gone.json"), "{}").unwrap();
    bench.file("new.json", GOOD.as_bytes());
    let output = bench.import(&["new.json", "--date", "2026-07-01"], b"");
    assert!(output.status.success(), "{}", stderr(&output));
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(
        stdout.contains("Swagger 2.0: 1 paths, 1 operations, 1 schemas"),
        "{stdout}"
    );

    let api = fs::read_to_string(bench.path("spec/apis/users.json")).unwrap();
    assert!(api.contains("getUsers") && !api.contains("sentence"));
    assert!(!bench.path("spec/apis/gone.json").exists());
    let provenance = fs::read_to_string(bench.path("spec/provenance.toml")).unwrap();
    assert!(provenance.contains("source = \"new.json\"") && provenance.contains("2026-07-01"));
    // Nothing but the two inputs and the folder is left.
    assert_eq!(fs::read_dir(bench.root.path()).unwrap().count(), 3);
}

#[test]
fn standard_input_is_read() {
    let bench = Workbench::new();
    let output = bench.import(
        &["-", "--source", "https://example.com/swagger"],
        GOOD.as_bytes(),
    );
    assert!(output.status.success(), "{}", stderr(&output));
    let provenance = fs::read_to_string(bench.path("spec/provenance.toml")).unwrap();
    assert!(provenance.contains("https://example.com/swagger"));
}

#[test]
fn a_server_on_this_machine_is_read() {
    let bench = Workbench::new();
    let address = serve_once(answer("200 OK", GOOD.as_bytes()));
    let output = bench.import(&[&address], b"");
    assert!(output.status.success(), "{}", stderr(&output));
    let provenance = fs::read_to_string(bench.path("spec/provenance.toml")).unwrap();
    assert!(provenance.contains(&address));
}

#[test]
fn a_copy_with_prose_is_written_elsewhere() {
    let bench = Workbench::new();
    bench.file("new.json", GOOD.as_bytes());
    let output = bench.import(&["new.json", "--keep-prose", "deep/prose"], b"");
    assert!(output.status.success(), "{}", stderr(&output));
    let ignored = fs::read_to_string(bench.path("deep/prose/.gitignore")).unwrap();
    assert_eq!(ignored, "*\n", "nobody commits it by mistake");
    let models = fs::read_to_string(bench.path("deep/prose/schemas/users.json")).unwrap();
    assert!(models.contains("A sentence."));
    let models = fs::read_to_string(bench.path("spec/schemas/users.json")).unwrap();
    assert!(!models.contains("A sentence."));
}

#[test]
fn a_copy_with_prose_is_refused_where_it_would_be_committed_or_destroy_something() {
    let bench = Workbench::new();
    bench.file("new.json", GOOD.as_bytes());
    let refused = |folder: &str, expected: &str| {
        bench.assert_refused(&["new.json", "--keep-prose", folder], b"", expected);
    };
    refused("spec", "must not be inside");
    refused("spec/prose", "must not be inside");
    refused(
        "apis/../spec/prose",
        "goes back through a folder that does not exist",
    );
    refused("spec/apis/../prose", "must not be inside");
    refused(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/prose"),
        "must not be inside",
    );
    refused(".", "holds something else than a pinned document");
    refused("new.json", "holds something else than a pinned document");
}

#[test]
fn an_http_error_names_the_address_and_the_status() {
    let bench = Workbench::new();
    let address = serve_once(answer("503 Service Unavailable", b"<html>later</html>"));
    let expected =
        format!("cannot download {address}: the server answered 503 Service Unavailable");
    bench.assert_refused(&[&address], b"", &expected);
}

#[test]
fn an_answer_that_breaks_off_is_refused() {
    let bench = Workbench::new();
    let mut cut = answer("200 OK", GOOD.as_bytes());
    cut.truncate(cut.len() - 20);
    let address = serve_once(cut);
    bench.assert_refused(&[&address], b"", &format!("cannot download {address}"));
}

#[test]
fn a_server_that_does_not_answer_is_refused() {
    let bench = Workbench::new();
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let address = format!("http://127.0.0.1:{port}/swagger");
    bench.assert_refused(&[&address], b"", &format!("cannot download {address}"));
}

#[test]
fn plain_http_to_another_machine_is_refused() {
    let bench = Workbench::new();
    bench.assert_refused(
        &["http://example.com/swagger"],
        b"",
        "the address must be https",
    );
    bench.assert_refused(
        &["ftp://localhost/swagger"],
        b"",
        "the address must be https",
    );
}

#[test]
fn bad_documents_are_refused_with_their_place() {
    let bench = Workbench::new();
    let refused = |content: &[u8], expected: &str| bench.assert_refused(&["-"], content, expected);
    refused(b"<html>", "cannot import -: not valid JSON at $");
    refused(br#"{"a": 1}"#, "not a Swagger 2.0 or OpenAPI 3 document");
    refused(
        GOOD.replace("definitions/User", "definitions/Usr")
            .as_bytes(),
        "$.paths['/users'].get.responses['200'].schema.$ref: `#/definitions/Usr` leads nowhere",
    );
    refused(
        GOOD.replace("\"operationId\": \"getUsers\",", "")
            .as_bytes(),
        "$.paths['/users'].get.operationId: the operation has no id",
    );
    refused(
        b"\x1f\x8b\x08\x00\x00\x00",
        "gzip data is damaged or cut short",
    );
    bench.assert_refused(&["absent.json"], b"", "cannot read absent.json");
}

#[test]
fn an_import_keeps_what_people_write_beside_the_document() {
    let bench = Workbench::new();
    let kept = ["platform/jobs.toml", "Cargo.toml", "src/deep/lib.rs"];
    for name in kept.map(|name| bench.path(&format!("spec/{name}"))) {
        fs::create_dir_all(name.parent().unwrap()).unwrap();
        fs::write(name, "# Facts.\n").unwrap();
    }
    bench.file("good.json", GOOD.as_bytes());
    let output = bench.import(&["good.json"], b"");
    assert!(output.status.success(), "{}", stderr(&output));
    for name in kept.map(|name| bench.path(&format!("spec/{name}"))) {
        assert_eq!(fs::read(name).unwrap(), b"# Facts.\n");
    }
}
