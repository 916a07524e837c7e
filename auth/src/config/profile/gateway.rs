//! The gateway and the proxy that a profile file names.

use url::Url;

use crate::config::profile::error::ProfileErrorKind;
use crate::config::profile::sections::Section;
use crate::config::region::{PlainHttp, Region};
use crate::http::options::ProxySettings;

/// An API gateway in front of the platform: one host, with a base path for each service.
pub(super) struct Gateway;

impl Gateway {
    pub(super) fn of(
        profile: &Section,
        section: &Section,
        plain_http: PlainHttp,
    ) -> Result<Option<Region>, ProfileErrorKind> {
        let Some(authority) = authority(profile, "gateway_", section, "https")? else {
            return Ok(None);
        };
        // The command line writes both paths into one value: `{login: /a, api: /b}`.
        let paths = profile.first(&["gateway_pathparams"]).unwrap_or_default();
        let path = |service: &str| {
            profile
                .first(&[&format!("gateway_path_params_{service}")])
                .or_else(|| section.first(&[&format!("path_params_{service}")]))
                .or_else(|| {
                    paths
                        .trim_matches(['{', '}'])
                        .split(',')
                        .filter_map(|pair| pair.split_once(':'))
                        .find(|(name, _)| name.trim() == service)
                        .map(|(_, path)| path.trim())
                })
                .unwrap_or_default()
                .trim_matches('/')
                .to_owned()
        };
        Region::custom_with(
            &format!("{authority}/{}", path("api")),
            &format!("{authority}/{}", path("login")),
            plain_http,
        )
        .map(Some)
        .map_err(ProfileErrorKind::Gateway)
    }
}

pub(super) fn read_proxy(
    profile: &Section,
    section: &Section,
) -> Result<Option<ProxySettings>, ProfileErrorKind> {
    let Some(authority) = authority(profile, "proxy_", section, "http")? else {
        return Ok(None);
    };
    Url::parse(&authority).map_err(ProfileErrorKind::Proxy)?;
    let setting = |key: &str| {
        profile
            .first(&[&format!("proxy_{key}")])
            .or_else(|| section.first(&[key]))
    };
    let proxy = ProxySettings::at(authority);
    Ok(Some(match setting("username") {
        Some(user) => proxy.credentials(user, setting("password").unwrap_or_default()),
        None => proxy,
    }))
}

/// `protocol://host:port` from keys with a prefix in a profile, or from a section of their own.
fn authority(
    profile: &Section,
    prefix: &str,
    section: &Section,
    protocol: &str,
) -> Result<Option<String>, ProfileErrorKind> {
    let setting = |key: &str| {
        profile
            .first(&[&format!("{prefix}{key}")])
            .or_else(|| section.first(&[key]))
    };
    let Some(host) = setting("host") else {
        return Ok(None);
    };
    if host.contains(['/', '@', '?', '#']) {
        return Err(ProfileErrorKind::NotAHost(format!("{prefix}host")));
    }
    let protocol = setting("protocol").unwrap_or(protocol);
    // The SDKs write -1 for "the protocol's own port".
    Ok(Some(match setting("port").filter(|port| *port != "-1") {
        Some(port) => {
            let port: u16 = port
                .parse()
                .map_err(|_| ProfileErrorKind::NotANumber(format!("{prefix}port")))?;
            format!("{protocol}://{host}:{port}")
        }
        None => format!("{protocol}://{host}"),
    }))
}
