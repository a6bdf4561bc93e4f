export { tlsFetch, type TlsFetch, type TlsOptions } from "./tls-fetch.ts";
