//! Certificates for one test: an authority of its own, a server's and a client's.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair,
};

/// A certificate chain and its key, as PEM.
pub struct Pem {
    pub certificate: String,
    pub key: String,
}

/// An authority and what it signed.
pub struct Certificates {
    pub authority: String,
    pub server: Pem,
    pub client: Pem,
}

impl Certificates {
    /// Makes a fresh set; the server is `127.0.0.1` and `localhost`.
    pub fn make() -> Self {
        let mut authority = CertificateParams::default();
        // A name of its own: OpenSSL takes a certificate whose issuer has its own name for one that
        // signed itself.
        authority
            .distinguished_name
            .push(DnType::CommonName, "the authority of a test");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority =
            CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let signed = |names: &[&str], purpose| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let mut parameters = CertificateParams::new(names).unwrap();
            parameters.extended_key_usages = vec![purpose];
            let key = KeyPair::generate().unwrap();
            let certificate = parameters.signed_by(&key, &authority).unwrap();
            Pem {
                certificate: certificate.pem(),
                key: key.serialize_pem(),
            }
        };
        Self {
            server: signed(
                &["127.0.0.1", "localhost"],
                ExtendedKeyUsagePurpose::ServerAuth,
            ),
            client: signed(&["the-client"], ExtendedKeyUsagePurpose::ClientAuth),
            authority: authority.pem(),
        }
    }
}
