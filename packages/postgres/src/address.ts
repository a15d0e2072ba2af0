import { KtttError } from "@kttt/core/errors";
import { storeProblem } from "./errors.js";

/** A server, and how it is called where something is said about it: without a user or password. */
export interface Host {
  readonly name: string;
  readonly url: string;
}

export interface Address {
  readonly hosts: readonly Host[];
  /** `read-write`: only a server which takes writes will do. */
  readonly wants: "any" | "read-write";
}

const PARTS = /^(postgres(?:ql)?:\/\/)([^/?#]*@)?([^/?#@]*)([^?#]*)(?:\?([^#]*))?$/;
const ATTRIBUTE = "target_session_attrs";

/**
 * Reads an address as libpq has it: several hosts with commas between them, each with its port, and `target_session_attrs`
 * (`any` or `read-write`). Several hosts without it stand for the one which takes writes, or for any where nothing is written.
 *
 * @throws KtttError `store/bad-address`
 */
export function readAddress(url: string, readOnly = false): Address {
  const parts = PARTS.exec(url);
  // A socket, or whatever else the driver knows: one server, as it is.
  if (!parts) return { hosts: [{ name: "", url }], wants: "any" };
  const [, scheme = "", login = "", authority = "", path = "", query] = parts;
  const names = authority.split(",");
  const settings = (query ?? "").split("&").filter((it) => it !== "");
  const isAttribute = (it: string) => it.startsWith(`${ATTRIBUTE}=`);
  const said = settings.find(isAttribute)?.slice(ATTRIBUTE.length + 1);
  if (said !== undefined && said !== "any" && said !== "read-write") {
    throw new KtttError(storeProblem("store/bad-address", ["url"], { found: said, name: ATTRIBUTE }));
  }
  if (names.length > 1 && names.includes("")) {
    throw new KtttError(storeProblem("store/bad-address", ["url"], { found: authority, name: "host" }));
  }
  const rest = settings.filter((it) => !isAttribute(it)).join("&");
  const one = (name: string) => `${scheme}${login}${name}${path}${rest === "" ? "" : `?${rest}`}`;
  return {
    hosts:
      names.length === 1 && said === undefined
        ? [{ name: authority, url }]
        : names.map((name) => ({ name, url: one(name) })),
    wants: said ?? (names.length > 1 && !readOnly ? "read-write" : "any"),
  };
}
