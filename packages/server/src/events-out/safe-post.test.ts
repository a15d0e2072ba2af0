import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testReceiver, type TestReceiver } from "./receiver.fixture.js";
import { isPublicAddress, receiverUrl, safePost } from "./safe-post.js";

let receiver: TestReceiver;
let inside: TestReceiver;
beforeAll(async () => {
  [receiver, inside] = [await testReceiver(), await testReceiver()];
});
afterAll(async () => void (await Promise.all([receiver.stop(), inside.stop()])));
beforeEach(() => {
  receiver.answer = 204;
  receiver.got.length = 0;
  inside.got.length = 0;
});

const post = (url: string, more: Parameters<typeof safePost>[1] = {}) =>
  safePost({ url, body: "{}", headers: { "content-type": "application/json" } }, { seconds: 5, ...more });

describe("a receiver's address", () => {
  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
    ...[
      "255.255.255.255",
      "192.0.2.1",
      "::1",
      "::",
      "fe80::1",
      "fc00::1",
      "ff02::1",
      "::ffff:10.0.0.1",
      "::ffff:127.0.0.1",
    ],
    ...["64:ff9b::a00:1", "2002:a00:1::", "", "localhost"],
  ])("%s is no address of the internet", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(["8.8.8.8", "203.162.4.191", "2001:4860:4860::8888", "::ffff:8.8.8.8"])("%s is one", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...["http://example.vn/hook", "ftp://example.vn", "https://user@example.vn/", "https://user:pw@example.vn/", "x"],
    ...["https://127.0.0.1/", "https://[::1]/", "https://0x7f000001/", "https://2130706433/", "https://017700000001/"],
    ...["https://127.1/", "https://[::ffff:7f00:1]/", "https://169.254.169.254/latest/meta-data", "file:///etc/passwd"],
    `https://example.vn/${"x".repeat(2000)}`,
  ])("%s is refused before anything is sent", (url) => {
    expect(() => receiverUrl(url, {})).toThrow(/events-out\/bad-address/);
  });

  it("a public one with TLS is taken; one inside only where its host is allowed, with its port or with any", () => {
    expect(receiverUrl("https://example.vn/hook?a=1", {}).href).toBe("https://example.vn/hook?a=1");
    const inner = "http://10.1.2.3:8080/hook";
    expect(receiverUrl(inner, { allowedHosts: ["10.1.2.3"] }).href).toBe(inner);
    expect(receiverUrl(inner, { allowedHosts: ["10.1.2.3:8080"] }).href).toBe(inner);
    expect(() => receiverUrl(inner, { allowedHosts: ["10.1.2.3:80", "10.1.2.4"] })).toThrow(/bad-address/);
    expect(() => receiverUrl("file://10.1.2.3/x", { allowedHosts: ["10.1.2.3"] })).toThrow(/bad-address/);
  });
});

describe("a delivery", () => {
  it("reaches a receiver inside which the operator allows, with its body and headers", async () => {
    expect(await post(receiver.url, { allowedHosts: [receiver.host] })).toEqual({ status: 204 });
    expect(receiver.got).toMatchObject([
      { body: "{}", path: "/hook", headers: { "content-type": "application/json" } },
    ]);
  });

  it("goes nowhere when the name leads inside, also when only one of its addresses does", async () => {
    for (const addresses of [["127.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::1"], ["::ffff:127.0.0.1"]]) {
      const outcome = await post("https://receiver.example/hook", { resolve: () => Promise.resolve(addresses) });
      expect(outcome).toEqual({ failed: "receiver.example: a private address" });
    }
    expect(await post("https://receiver.example/", { resolve: () => Promise.resolve([]) })).toHaveProperty("failed");
    expect(inside.got).toEqual([]);
  });

  it("asks for the addresses of a name once, and connects to what was checked", async () => {
    let asked = 0;
    const port = new URL(receiver.url).port;
    const outcome = await post(`http://receiver.example:${port}/hook`, {
      allowedHosts: [`receiver.example:${port}`],
      resolve: () => Promise.resolve([(asked += 1) === 1 ? "127.0.0.1" : "127.0.0.2"]),
    });
    expect([outcome, asked, receiver.got.length]).toEqual([{ status: 204 }, 1, 1]);
    expect(receiver.got[0]?.headers.host).toBe(`receiver.example:${port}`);
  });

  it("does not follow a redirect, wherever it leads", async () => {
    receiver.answer = (response) => void response.writeHead(307, { Location: inside.url }).end();
    const outcome = await post(receiver.url, { allowedHosts: [receiver.host, inside.host] });
    expect(outcome).toEqual({ failed: "307: redirects are not followed" });
    expect(inside.got).toEqual([]);
  });

  it("gives up on who does not answer, whose name is not found in time, and who answers without end", async () => {
    receiver.answer = "silent";
    const allowed = { allowedHosts: [receiver.host] };
    expect(await post(receiver.url, { ...allowed, seconds: 0.05 })).toEqual({ failed: "no answer within 0.05 s" });
    const never = () => new Promise<readonly string[]>(() => undefined);
    expect(await post("https://a.example/", { resolve: never, seconds: 0.05 })).toEqual({
      failed: "no answer within 0.05 s",
    });
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = () => void (response.destroyed || (response.write("x".repeat(10_000)), setImmediate(more)));
      more();
    };
    expect(await post(receiver.url, allowed)).toEqual({ failed: "the answer is too long" });
  });

  it("to nobody is a failure which is said and not thrown", async () => {
    const gone = await testReceiver();
    await gone.stop();
    expect(await post(gone.url, { allowedHosts: [gone.host] })).toEqual({ failed: "ECONNREFUSED" });
    expect(await post("http://example.vn/")).toHaveProperty("failed");
  });
});
