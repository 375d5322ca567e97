import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Hosts that Chromium itself asks for at start. Whatever else wants out is ours, and fails the run. */
const BROWSERS_OWN =
  /^(accounts|update|clients\d?|safebrowsing|content-autofill|optimizationguide-pa|android\.clients|redirector|edgedl\.me|mtalk|www)\.(google|googleapis|gvt1)\.com$/;

export type RecordingProxy = {
  /** `http://127.0.0.1:PORT`, for `--proxy-server`. */
  address: string;
  /** What somebody other than the browser itself asked for: "GET http://…" or "CONNECT host:443". */
  foreign: () => string[];
  /** Everything that was asked for. */
  all: string[];
  close: () => void;
};

/** A proxy that refuses every request and remembers it: the proof that nothing leaves. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const all: string[] = [];
  const server = createServer((request, response) => {
    all.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    all.push(`CONNECT ${request.url}`);
    // A browser that is closed meanwhile hangs up.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A TCP server that listens always has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    all,
    foreign: () => all.filter((line) => !BROWSERS_OWN.test(hostOf(line))),
    close: () => server.close(),
  };
}

function hostOf(line: string): string {
  const target = line.split(" ")[1] ?? "";
  return new URL(target.includes("://") ? target : `https://${target}`).hostname;
}
