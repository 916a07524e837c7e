//! From a Swagger 2.0 document to operations.

use genesys_cloud_spec::METHODS;
use http::Method;
use serde_json::{Map, Value};

use super::operation::{Body, Operation, Parameter, Place, Response, Security};
use super::paging;

type Object = Map<String, Value>;

const JSON: &str = "application/json";

/// The operations in the order of their ids, and the definitions.
pub(super) fn parse(mut json: Value) -> Result<(Vec<Operation>, Object), String> {
    if json["swagger"] != "2.0" {
        return Err("it does not say `\"swagger\": \"2.0\"`".to_owned());
    }
    let mut take = |key: &str| match json.get_mut(key).map(Value::take) {
        Some(Value::Object(object)) => Ok(object),
        _ => Err(format!("it has no object `{key}`")),
    };
    let (paths, definitions) = (take("paths")?, take("definitions")?);
    let common = Common {
        security: json.get("security").cloned(),
        consumes: strings(json.get("consumes")),
        produces: strings(json.get("produces")),
        definitions: &definitions,
    };
    let mut operations = Vec::new();
    for (path, item) in paths {
        let Value::Object(mut item) = item else {
            continue;
        };
        let shared = item.remove("parameters");
        for (method, operation) in item {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let Ok(method) = method.to_ascii_uppercase().parse::<Method>() else {
                continue;
            };
            let operation = common
                .operation(&path, method.clone(), operation, shared.as_ref())
                .map_err(|error| format!("{method} {path}: {error}"))?;
            operations.push(operation);
        }
    }
    operations.sort_by(|one, other| one.id.cmp(&other.id));
    if let Some(two) = operations.windows(2).find(|two| two[0].id == two[1].id) {
        return Err(format!("two operations are called {}", two[0].id));
    }
    for (index, operation) in operations.iter_mut().enumerate() {
        operation.index = index;
    }
    Ok((operations, definitions))
}

/// What holds for an operation that does not say otherwise.
struct Common<'a> {
    security: Option<Value>,
    consumes: Vec<String>,
    produces: Vec<String>,
    definitions: &'a Object,
}

impl Common<'_> {
    fn operation(
        &self,
        path: &str,
        method: Method,
        mut json: Value,
        shared: Option<&Value>,
    ) -> Result<Operation, String> {
        let id = json["operationId"]
            .as_str()
            .ok_or("it has no `operationId`")?
            .to_owned();
        let (mut parameters, mut body) = (Vec::new(), None);
        let own = json.get_mut("parameters").map(Value::take);
        for parameter in own.into_iter().chain(shared.cloned()).flat_map(into_items) {
            match self::parameter(parameter)? {
                Either::Parameter(mut one) => {
                    one.is_joined = is_joined(path, &one);
                    if parameters
                        .iter()
                        .any(|other: &Parameter| other.name == one.name)
                    {
                        return Err(format!("two parameters are called {}", one.name));
                    }
                    parameters.push(one);
                }
                Either::Body(one) => body = Some(one),
            }
        }
        let responses = responses(json.get_mut("responses").map(Value::take));
        let mut consumes = strings(json.get("consumes"));
        if consumes.is_empty() {
            consumes.clone_from(&self.consumes);
        }
        let produces = strings(json.get("produces"));
        let produces = [produces, self.produces.clone()]
            .into_iter()
            .flatten()
            .next();
        let mut consumes = consumes.into_iter();
        Ok(Operation {
            tags: strings(json.get("tags")),
            paging: paging::style(self.definitions, &parameters, body.as_ref(), &responses),
            parameters,
            body,
            responses,
            consumes: consumes.next().unwrap_or_else(|| JSON.to_owned()),
            also_consumes: consumes.collect(),
            produces: produces.unwrap_or_else(|| JSON.to_owned()),
            security: security(json.get("security").or(self.security.as_ref())),
            permissions: permissions(&json),
            needs_all_permissions: json.pointer("/x-inin-requires-permissions/type")
                == Some(&Value::from("ALL")),
            deprecated: json["deprecated"] == true,
            id,
            method,
            path: path.to_owned(),
            index: 0,
        })
    }
}

/// Whether SCIM wants the values of a list in one (RFC 7644, section 3.9), whatever the document says
/// of it.
fn is_joined(path: &str, parameter: &Parameter) -> bool {
    let is_scim = path.split('/').any(|segment| segment == "scim");
    is_scim
        && parameter.is_list()
        && ["attributes", "excludedAttributes"].contains(&parameter.name.as_str())
}

/// Upstream puts a remark among the permissions; a permission is one word.
fn permissions(json: &Value) -> Vec<String> {
    let mut all = strings(json.pointer("/x-inin-requires-permissions/permissions"));
    all.retain(|one| !one.contains(char::is_whitespace));
    all
}

enum Either {
    Parameter(Parameter),
    Body(Body),
}

fn parameter(json: Value) -> Result<Either, String> {
    let Value::Object(mut json) = json else {
        return Err("a parameter is not an object".to_owned());
    };
    let required = json.remove("required") == Some(Value::Bool(true));
    let place = json.remove("in");
    let place = match place.as_ref().and_then(Value::as_str) {
        Some("path") => Place::Path,
        Some("query") => Place::Query,
        Some("header") => Place::Header,
        Some("body") => {
            let schema = json.remove("schema").unwrap_or_default();
            return Ok(Either::Body(Body { schema, required }));
        }
        other => return Err(format!("a parameter stands in {other:?}")),
    };
    let Some(Value::String(name)) = json.remove("name") else {
        return Err("a parameter has no name".to_owned());
    };
    let mut schema = Value::Object(json);
    type_enum(&mut schema);
    Ok(Either::Parameter(Parameter {
        name,
        place,
        required,
        schema,
        is_joined: false,
    }))
}

/// Upstream writes the values of some lists as text, whatever their type.
fn type_enum(schema: &mut Value) {
    if matches!(
        schema["type"].as_str(),
        Some("boolean" | "integer" | "number")
    ) && let Some(list) = schema.get_mut("enum").and_then(Value::as_array_mut)
    {
        for value in list {
            if let Some(typed) = value
                .as_str()
                .and_then(|text| serde_json::from_str(text).ok())
            {
                *value = typed;
            }
        }
    }
}

fn responses(json: Option<Value>) -> Vec<Response> {
    let Some(Value::Object(all)) = json else {
        return Vec::new();
    };
    let lone = all
        .keys()
        .all(|status| status == "default" || status.starts_with(['4', '5']));
    let mut responses: Vec<_> = all
        .into_iter()
        .filter_map(|(status, mut response)| {
            let status = match status.as_str() {
                "default" if lone => 200,
                other => other
                    .parse()
                    .ok()
                    .filter(|status| (200..400).contains(status))?,
            };
            let schema = response.get_mut("schema").map(Value::take);
            Some(Response { status, schema })
        })
        .collect();
    responses.sort_by_key(|response| response.status);
    responses
}

fn security(requirements: Option<&Value>) -> Security {
    let mut found = Security::None;
    for requirement in requirements.and_then(Value::as_array).into_iter().flatten() {
        for (scheme, scopes) in requirement.as_object().into_iter().flatten() {
            let scheme = scheme.to_lowercase();
            let one = match (scheme.contains("jwt"), scheme.contains("guest")) {
                (true, true) => Security::GuestChatJwt,
                (true, false) => Security::WebMessagingJwt,
                (false, _) => {
                    return Security::OAuth {
                        scopes: strings(Some(scopes)),
                    };
                }
            };
            found = one;
        }
    }
    found
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array);
    let texts = items.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn into_items(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        _ => Vec::new(),
    }
}
