// One request a line: {"zpl", "wide", "tall", "dpmm"} (millimetres, dots per millimetre). One answer a line: a PNG in
// base64, or "!" and what went wrong.
import { createInterface } from "node:readline";
import { ready } from "zpl-renderer-js";

const { api } = await ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { zpl, wide, tall, dpmm } = JSON.parse(line);
  try {
    process.stdout.write(`${await api.zplToBase64Async(zpl, wide, tall, dpmm)}\n`);
  } catch (error) {
    process.stdout.write(`!${String(error).replaceAll("\n", " ")}\n`);
  }
}
process.exit(0); // what the renderer left running does not keep it
