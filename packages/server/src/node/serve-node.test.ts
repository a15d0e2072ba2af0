import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { serveNode } from "./serve-node.js";

/** A connection of its own, and everything which has come over it once it is closed. */
function connection(port: number): { readonly socket: Socket; readonly said: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (part: string) => (text += part));
  const said = new Promise<string>((resolve) => {
    socket.once("close", () => resolve(text));
    socket.once("error", () => resolve(text));
  });
  return { socket, said };
}

const echo = { fetch: async (request: Request) => new Response(await request.text()) };

describe("Serving on Node", () => {
  it("ends a request whose head does not come to an end in time", async () => {
    const running = await serveNode(echo, { port: 0, headSeconds: 1, requestSeconds: 30 });
    const { said, socket } = connection(running.port);
    socket.write("GET / HTTP/1.1\r\nHost: kttt\r\nX-Slow: ");
    expect(await said).toContain("408");
    await running.stop(1);
  });

  it("ends a request whose body does not come to an end in time", async () => {
    const running = await serveNode(echo, { port: 0, headSeconds: 1, requestSeconds: 1 });
    const { said, socket } = connection(running.port);
    socket.write("POST / HTTP/1.1\r\nHost: kttt\r\nContent-Length: 100\r\n\r\nhalf");
    expect(await said).not.toContain("200");
    await running.stop(1);
  });

  it("refuses a head larger than it takes", async () => {
    const running = await serveNode(echo, { port: 0, headBytes: 4096 });
    const { said, socket } = connection(running.port);
    socket.write(`GET / HTTP/1.1\r\nHost: kttt\r\nX-Large: ${"x".repeat(8000)}\r\n\r\n`);
    expect(await said).toContain("431");
    await running.stop(1);
  });

  it("answers what is under way before it ends, though half-sent requests are open, and cuts these at the deadline", async () => {
    let answer: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let release: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const running = await serveNode(
      {
        fetch: async () => {
          answer?.();
          await slow;
          return new Response("done");
        },
      },
      { port: 0 },
    );
    const whole = connection(running.port);
    whole.socket.write("GET / HTTP/1.1\r\nHost: kttt\r\n\r\n");
    const half = connection(running.port);
    half.socket.write("POST / HTTP/1.1\r\nHost: kttt\r\nContent-Len");
    await asked;
    const ended = running.stop(1);
    release?.();
    expect(await whole.said).toContain("done");
    expect((await ended).cut).toBe(1);
    expect(await half.said).toBe("");
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it("says why it cannot listen", async () => {
    const running = await serveNode(echo, { port: 0 });
    await expect(serveNode(echo, { port: running.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await running.stop(1);
  });
});
