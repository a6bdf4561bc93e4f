import type { ErrorEntry } from "@upcall/contracts/errors";

// Codes of IoTDA that its pages and the vendor's SDK show. What a throttled call answers is not documented.
const refusal = { http: [400], retry: "never" } as const;

const inputInvalid = {
  ...refusal,
  code: "IOTDA.000006",
  name: "inputInvalid",
  meaning: "The input is invalid",
  handling: "Compare the request with the API's parameter table",
  seenOn: "every API",
} as const satisfies ErrorEntry;

const badRequest = {
  ...refusal,
  code: "IOTDA.000008",
  name: "badRequest",
  meaning: "The request cannot be read",
  handling: "Check its JSON, its path and its query",
  seenOn: "every API",
} as const satisfies ErrorEntry;

export const timeInvalid = {
  ...refusal,
  code: "IOTDA.000009",
  name: "timeInvalid",
  meaning: "A time is not written as yyyyMMdd'T'HHmmss'Z'",
  handling: "Write times in UTC, such as 20260131T235959Z",
  seenOn: "batch tasks, histories",
} as const satisfies ErrorEntry;

const paging = {
  ...refusal,
  meaning: "A paging parameter is out of range",
  handling: "Give limit 1 to 50, offset up to 500, and the marker of the page before",
  seenOn: "lists",
} as const;

const pagingInvalid = { ...paging, code: "IOTDA.000011", name: "pagingInvalid" } as const satisfies ErrorEntry;
const offsetInvalid = { ...paging, code: "IOTDA.000012", name: "offsetInvalid" } as const satisfies ErrorEntry;
const markerInvalid = { ...paging, code: "IOTDA.000013", name: "markerInvalid" } as const satisfies ErrorEntry;
const limitInvalid = { ...paging, code: "IOTDA.000017", name: "limitInvalid" } as const satisfies ErrorEntry;

/** What every call may answer. */
export const anyCall = [inputInvalid, badRequest] as const;

/** What every list may answer. */
export const anyList = [...anyCall, pagingInvalid, offsetInvalid, markerInvalid, limitInvalid] as const;
