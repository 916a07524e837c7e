//! Programs that tests start and that are not part of the workspace.
//!
//! Nothing is skipped in silence: what is missing is installed where that can
//! be done without asking (root on Debian), and otherwise the run stops before
//! it begins and says what to install or which `--without` to give.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;

use super::{oauth_server, typos};

/// What some tests need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Need {
    /// A Redis server.
    Redis,
    /// A forwarding HTTP proxy.
    Proxy,
    /// A front end that rotates HTTP/2 connections.
    Nginx,
    /// An OAuth server that is not ours.
    Oauth,
    /// A spelling checker.
    Typos,
}

impl Need {
    const ALL: [Self; 5] = [
        Self::Redis,
        Self::Proxy,
        Self::Nginx,
        Self::Oauth,
        Self::Typos,
    ];

    /// As `--without` and the tests spell it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Redis => "redis",
            Self::Proxy => "proxy",
            Self::Nginx => "nginx",
            Self::Oauth => "oauth",
            Self::Typos => "typos",
        }
    }

    /// What is proven with it.
    pub(super) fn purpose(self) -> &'static str {
        match self {
            Self::Redis => "one token for many processes through a real Redis",
            Self::Proxy => "calls through a real proxy with a password",
            Self::Nginx => "calls through a real front end that rotates HTTP/2 connections",
            Self::Oauth => "signing in at an independent OAuth server",
            Self::Typos => "spelling",
        }
    }

    /// The programs, each with the Debian package that holds it. The proxy's
    /// is the one that starts no service.
    fn programs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Redis => &[("redis-server", "redis-server")],
            Self::Proxy => &[("tinyproxy", "tinyproxy-bin")],
            Self::Nginx => &[("nginx", "nginx")],
            Self::Oauth => &[("node", "nodejs"), ("npm", "npm")],
            Self::Typos => &[("pip3", "python3-pip")],
        }
    }
}

/// Makes sure that every need but those in `without` is met.
pub(super) fn provide(without: &[Need]) -> Result<()> {
    let packages = missing(without, is_program);
    if !packages.is_empty() {
        install(&packages, without)?;
    }
    if !without.contains(&Need::Oauth) {
        oauth_server::install()?;
    }
    if !without.contains(&Need::Typos) {
        typos::install()?;
    }
    Ok(())
}

/// Installs packages, where that can be done without asking.
fn install(packages: &[Missing], without: &[Need]) -> Result<()> {
    ensure!(is_debian() && is_root(), "{}", advice(packages));
    println!(
        "== installing what tests need: {}",
        packages_of(packages).join(" ")
    );
    apt_get(&["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages_of(packages));
    apt_get(&install)?;
    let still = missing(without, is_program);
    ensure!(
        still.is_empty(),
        "installed, and still missing: {}",
        advice(&still)
    );
    Ok(())
}

/// A program that is not there.
#[derive(Debug, PartialEq, Eq)]
struct Missing {
    need: Need,
    program: &'static str,
    package: &'static str,
}

fn missing(without: &[Need], is_there: impl Fn(&str) -> bool) -> Vec<Missing> {
    let needs = Need::ALL.into_iter().filter(|need| !without.contains(need));
    let programs = needs.flat_map(|need| {
        need.programs()
            .iter()
            .map(move |(program, package)| Missing {
                need,
                program,
                package,
            })
    });
    programs
        .filter(|missing| !is_there(missing.program))
        .collect()
}

fn packages_of(missing: &[Missing]) -> Vec<&'static str> {
    missing.iter().map(|missing| missing.package).collect()
}

/// What a user can do about what is missing.
fn advice(missing: &[Missing]) -> String {
    let programs: Vec<String> = missing
        .iter()
        .map(|missing| format!("`{}` (for {})", missing.program, missing.need.name()))
        .collect();
    let mut needs: Vec<&str> = missing.iter().map(|missing| missing.need.name()).collect();
    needs.dedup();
    format!(
        "tests need {}.\nInstall: on Debian `apt-get install {}`, elsewhere the packages of the \
         same programs.\nOr leave out what needs them: `cargo xtask test --without {}`",
        programs.join(", "),
        packages_of(missing).join(" "),
        needs.join(","),
    )
}

/// Whether the shell would find the program. Debian keeps servers in `sbin`
/// folders, which are not on every user's path.
pub(super) fn is_program(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    folders
        .map(|folder| folder.join(name))
        .any(|program| program.is_file())
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").is_file() && is_program("apt-get")
}

fn is_root() -> bool {
    // The owner of this process's own entry is its effective user.
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::metadata("/proc/self").is_ok_and(|entry| entry.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}

fn apt_get(args: &[&str]) -> Result<()> {
    let status = Command::new("apt-get")
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .status()
        .context("cannot run apt-get")?;
    if !status.success() {
        bail!("`apt-get {}` failed: {status}", args.join(" "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_or_left_out_is_not_missing() {
        assert_eq!(missing(&[], |_| true), []);
        assert_eq!(missing(&Need::ALL, |_| false), []);
        let node = |program: &str| program == "node";
        let missing = missing(&[Need::Redis], node);
        assert_eq!(
            packages_of(&missing),
            ["tinyproxy-bin", "nginx", "npm", "python3-pip"]
        );
    }

    #[test]
    fn the_advice_names_the_programs_the_packages_and_the_way_around() {
        let text = advice(&missing(&[Need::Proxy], |_| false));
        assert!(text.contains(
            "`redis-server` (for redis), `nginx` (for nginx), `node` (for oauth), \
             `npm` (for oauth), `pip3` (for typos)"
        ));
        assert!(text.contains("apt-get install redis-server nginx nodejs npm python3-pip"));
        assert!(text.contains("--without redis,nginx,oauth,typos"));
    }

    #[test]
    fn a_program_is_found_on_the_path() {
        assert!(is_program("cargo"));
        assert!(!is_program("no-such-program-anywhere"));
    }
}
