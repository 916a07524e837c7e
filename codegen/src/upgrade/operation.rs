//! An operation: its parameters in their places, its body apart from them.

use serde_json::{Value, json};

use super::parameter::{FormFields, body_of, parameter_of};
use super::response::response_of;
use super::schema::upgrade_schema;
use super::{Object, Upgrade, media_types, object, take_object};
use crate::GenerateError;

impl Upgrade {
    /// One operation; `common` are the parameters of its path.
    pub(super) fn operation(
        &self,
        value: Value,
        common: &[Value],
        at: &str,
    ) -> Result<Value, GenerateError> {
        let Value::Object(mut operation) = value else {
            return Err(GenerateError::document(at, "an operation is an object"));
        };
        let consumes = media_types(operation.remove("consumes").as_ref())
            .unwrap_or_else(|| self.consumes.clone());
        let produces = media_types(operation.remove("produces").as_ref())
            .unwrap_or_else(|| self.produces.clone());
        let mut parameters: Vec<Value> = Vec::new();
        let mut form = FormFields::default();
        for mut parameter in self.parameters(operation.remove("parameters"), common) {
            match parameter.get("in").and_then(Value::as_str) {
                Some("body") => {
                    let body = body_of(&mut parameter, &consumes);
                    operation.insert("requestBody".into(), body);
                }
                Some("formData") => form.add(parameter),
                Some(_) => parameters.push(parameter_of(parameter)),
                None => {
                    return Err(GenerateError::document(
                        &format!("{at}.parameters"),
                        "a parameter does not say where it is (`in`)",
                    ));
                }
            }
        }
        if let Some(body) = form.body() {
            operation.insert("requestBody".into(), body);
        }
        operation.insert("parameters".into(), Value::Array(parameters));

        let mut responses = Object::new();
        for (status, response) in take_object(&mut operation, "responses") {
            let response = if response.get("$ref").is_some() {
                let mut response = response;
                upgrade_schema(&mut response);
                response
            } else {
                response_of(response, &produces)
            };
            responses.insert(status, response);
        }
        operation.insert("responses".into(), Value::Object(responses));
        // What the operation responds in, also where no response has a body.
        operation.insert("x-produces".into(), json!(produces));
        Ok(Value::Object(operation))
    }

    /// The parameters of an operation: those of its path that it does not declare itself, and its
    /// own.
    fn parameters(&self, own: Option<Value>, common: &[Value]) -> Vec<Object> {
        let own = match own {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let own: Vec<Object> = own.into_iter().map(|one| self.resolve(one)).collect();
        let mut all: Vec<Object> = common
            .iter()
            .map(|parameter| self.resolve(parameter.clone()))
            .filter(|parameter| {
                !own.iter().any(|own| {
                    own.get("name") == parameter.get("name") && own.get("in") == parameter.get("in")
                })
            })
            .collect();
        all.extend(own);
        all
    }

    fn resolve(&self, parameter: Value) -> Object {
        if let Some(name) = parameter
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| target.strip_prefix("#/parameters/"))
        {
            return object(self.parameters.get(name));
        }
        match parameter {
            Value::Object(map) => map,
            _ => Object::new(),
        }
    }
}
