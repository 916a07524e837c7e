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
    issuer: CertifiedIssuer<'static, KeyPair>,
    pub authority: String,
    pub server: Pem,
    pub client: Pem,
}

impl Certificates {
    /// Makes a fresh set; the server is `127.0.0.1` and `localhost`.
    pub fn make() -> Self {
        let mut authority = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        // A name of its own: OpenSSL takes a certificate whose issuer has its own name for one that
        // signed itself.
        authority
            .distinguished_name
            .push(DnType::CommonName, "the authority of a test");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        Self {
            server: signed(
                &issuer,
                &["127.0.0.1", "localhost"],
                ExtendedKeyUsagePurpose::ServerAuth,
            ),
            client: signed(
                &issuer,
                &["the-client"],
                ExtendedKeyUsagePurpose::ClientAuth,
            ),
            authority: issuer.pem(),
            issuer,
        }
    }

    /// A server's certificate of the same authority, for another host.
    pub fn of_another_host(&self) -> Pem {
        let purpose = ExtendedKeyUsagePurpose::ServerAuth;
        signed(&self.issuer, &["elsewhere.example"], purpose)
    }

    /// The authority's own certificate, as one that signs itself is often used.
    pub fn authority_as_server(&self) -> Pem {
        Pem {
            certificate: self.issuer.pem(),
            key: self.issuer.key().serialize_pem(),
        }
    }
}

fn signed(
    issuer: &CertifiedIssuer<'static, KeyPair>,
    names: &[&str],
    purpose: ExtendedKeyUsagePurpose,
) -> Pem {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut parameters = CertificateParams::new(names).unwrap();
    parameters.extended_key_usages = vec![purpose];
    let key = KeyPair::generate().unwrap();
    let certificate = parameters.signed_by(&key, issuer).unwrap();
    Pem {
        certificate: certificate.pem(),
        key: key.serialize_pem(),
    }
}
