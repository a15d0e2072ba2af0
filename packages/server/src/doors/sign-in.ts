/** Ways to sign in: a gateway's headers, an OpenID provider, a demonstration; sessions in signed cookies. */
export { type TrustedHeaderOptions, trustedHeader } from "../sign-in/trusted-header.js";
export { cookieSessions, type SessionNote, type SessionOptions, type Sessions } from "../sign-in/session.js";
export { accountOfClaims, type Claims, type OidcOptions, oidcSignIn } from "../sign-in/oidc.js";
export { type OpenSession, type SessionRegister, sessionRegister } from "../sign-in/session-register.js";
export { type DemoAccount, type DemoOptions, demoSignIn } from "../sign-in/demo.js";
export { protectForms, type SignIn } from "../sign-in/forms.js";
export { readAccount } from "../sign-in/account-schema.js";
