export { platformProxy, type ProxyOptions } from "./platform-proxy.ts";
