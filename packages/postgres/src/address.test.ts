import type { KtttError } from "@kttt/core/errors";
import { describe, expect, it } from "vitest";
import { readAddress } from "./address.js";

const problemsOf = (url: string) => {
  try {
    return readAddress(url);
  } catch (error) {
    return (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path }));
  }
};

describe("the address of a database", () => {
  it("with one host is handed on as it is, byte for byte", () => {
    for (const url of [
      "postgresql://u:p%40@localhost:5432/kttt?options=-c%20role%3Dpostgres",
      "postgres://localhost/kttt",
      "postgresql:///kttt?host=/tmp",
    ]) {
      expect(readAddress(url)).toMatchObject({ hosts: [{ url }], wants: "any" });
    }
    expect(readAddress("/var/run/postgresql kttt")).toEqual({
      hosts: [{ name: "", url: "/var/run/postgresql kttt" }],
      wants: "any",
    });
  });

  it("with several hosts is one address each, with the login, the database and the settings of all, and asks for the one which writes", () => {
    expect(
      readAddress("postgresql://u:p@one:5432,two:5433,[::1]:5434/kttt?sslmode=require&application_name=a"),
    ).toEqual({
      hosts: [
        { name: "one:5432", url: "postgresql://u:p@one:5432/kttt?sslmode=require&application_name=a" },
        { name: "two:5433", url: "postgresql://u:p@two:5433/kttt?sslmode=require&application_name=a" },
        { name: "[::1]:5434", url: "postgresql://u:p@[::1]:5434/kttt?sslmode=require&application_name=a" },
      ],
      wants: "read-write",
    });
  });

  it("names no user and no password where it names a host", () => {
    expect(readAddress("postgresql://u:secret@one,two/kttt").hosts.map(({ name }) => name)).toEqual(["one", "two"]);
  });

  it("says by target_session_attrs what is wanted, which the driver is not told", () => {
    const wanted = (attribute: string, hosts = "one,two") =>
      readAddress(`postgresql://${hosts}/kttt?a=1&target_session_attrs=${attribute}&b=2`);
    expect(wanted("any")).toEqual({
      hosts: ["one", "two"].map((name) => ({ name, url: `postgresql://${name}/kttt?a=1&b=2` })),
      wants: "any",
    });
    expect(wanted("read-write", "one")).toEqual({
      hosts: [{ name: "one", url: "postgresql://one/kttt?a=1&b=2" }],
      wants: "read-write",
    });
    expect(readAddress("postgresql://one/kttt?target_session_attrs=any").hosts[0]?.url).toBe("postgresql://one/kttt");
  });

  it("of several hosts asks for any of them where nothing is written, unless it says otherwise", () => {
    expect(readAddress("postgresql://one,two/kttt", true).wants).toBe("any");
    expect(readAddress("postgresql://one,two/kttt?target_session_attrs=read-write", true).wants).toBe("read-write");
  });

  it("is refused with another wish than these two, and with a host which has no name", () => {
    const bad = (name: string, found: string) => [
      { code: "store/bad-address", path: ["url"], params: { name, found } },
    ];
    expect(problemsOf("postgresql://one/kttt?target_session_attrs=standby")).toEqual(
      bad("target_session_attrs", "standby"),
    );
    expect(problemsOf("postgresql://one,,two/kttt")).toEqual(bad("host", "one,,two"));
    expect(problemsOf("postgresql://u:secret@one,/kttt")).toEqual(bad("host", "one,"));
  });
});
