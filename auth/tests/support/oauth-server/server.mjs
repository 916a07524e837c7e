// An OAuth 2.0 server that others wrote (oidc-provider), at the paths of Genesys Cloud, for the
// integration tests. It prints its port, and ends when its standard input does, so that it never
// outlives the test that started it.
//
// Signing in needs no person: every interaction is answered at once for the account `a-person`.

import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const redirectUris = process.argv.slice(2);
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const service = (id, method) => ({
  client_id: id,
  client_secret: 's3cret+/%:&',
  token_endpoint_auth_method: method,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
});

const browser = (id, rest) => ({
  client_id: id,
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: redirectUris,
  response_types: ['code'],
  ...rest,
});

const provider = new Provider(issuer, {
  clients: [
    service('service:basic', 'client_secret_basic'),
    service('service-form', 'client_secret_post'),
    browser('public-app', { token_endpoint_auth_method: 'none', application_type: 'native' }),
    browser('web-app', { client_secret: 'web-secret', application_type: 'native' }),
  ],
  routes: { authorization: '/oauth/authorize', token: '/oauth/token' },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
  },
  scopes: ['openid', 'offline_access', 'users'],
  pkce: { required: () => true, methods: ['S256'] },
  issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ['not a secret: this server lives for one test'] },
  ttl: { AccessToken: 600, ClientCredentials: 600, RefreshToken: 3600, Session: 600, Grant: 3600, Interaction: 600 },
});

async function answerInteraction(ctx) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
  if (prompt.name === 'login') {
    const result = { login: { accountId: 'a-person' } };
    return provider.interactionFinished(ctx.req, ctx.res, result);
  }
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const result = { consent: { grantId: await grant.save() } };
  return provider.interactionFinished(ctx.req, ctx.res, result);
}

const revoked = new Set();

// A resource that takes the server's tokens and refuses those that the test revoked.
async function answerResource(ctx) {
  const value = (ctx.get('authorization').match(/^Bearer (.+)$/) ?? [])[1];
  const token = value && !revoked.has(value)
    && ((await provider.AccessToken.find(value)) ?? (await provider.ClientCredentials.find(value)));
  if (!token) {
    ctx.status = 401;
    ctx.body = { code: 'bad.credentials', message: 'Invalid login credentials.' };
    return;
  }
  if (ctx.path.endsWith('/revoke')) revoked.add(value);
  ctx.body = { client: token.clientId, account: token.accountId ?? null };
}

provider.use(async (ctx, next) => {
  if (ctx.path.startsWith('/interaction/')) {
    ctx.respond = false;
    return answerInteraction(ctx);
  }
  if (ctx.path.startsWith('/api/v2/')) return answerResource(ctx);
  return next();
});

server.on('request', provider.callback());
console.log(`listening ${server.address().port}`);
createInterface({ input: process.stdin }).on('close', () => process.exit(0));
