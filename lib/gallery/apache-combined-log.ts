import type { GalleryTemplate } from "./gallery-template";

/** Format: https://httpd.apache.org/docs/current/logs.html#combined; an empty answer has the size `-`. */
export const apacheCombinedLog: GalleryTemplate = {
  id: "apache-combined-log",
  name: "Apache combined log",
  description: "A web server's access log in the combined format, with its redirects, errors and crawlers.",
  format: "text",
  recordsPerSecond: 100,
  template: `{{internet.ip}} - {{optional(0.06, internet.userName, "-")}} [{{date.utc("DD/MMM/YYYY:HH:mm:ss ZZ")}}]
 {{#oneOf}}
{{#case 78}}"GET {{random.weightedArrayElement({"weights": [30, 25, 20, 15, 10], "data": ["/", "/index.html", "/css/site.css", "/js/app.js", "/img/logo.svg"]})}} HTTP/1.1" 200 {{random.number({"min": 412, "max": 98304})}}{{/case}}
{{#case 8}}"GET /products/{{random.zipf({"n": 900, "exponent": 1.1})}}?page={{random.number({"min": 1, "max": 9})}} HTTP/1.1" 200 {{random.number({"min": 2048, "max": 32768})}}{{/case}}
{{#case 5}}"GET /css/site.css HTTP/1.1" 304 -{{/case}}
{{#case 3}}"POST /api/v1/orders HTTP/1.1" 201 {{random.number({"min": 180, "max": 900})}}{{/case}}
{{#case 3}}"GET {{random.arrayElement(["/wp-login.php", "/.env", "/favicon.ico", "/old-page"])}} HTTP/1.1" 404 {{random.number({"min": 196, "max": 512})}}{{/case}}
{{#case 2}}"GET /account HTTP/1.1" 302 -{{/case}}
{{#case 1}}"GET /api/v1/search?q={{lorem.slug(2)}} HTTP/1.1" {{random.arrayElement([500, 502, 503])}} {{random.number({"min": 150, "max": 600})}}{{/case}}
{{/oneOf}}
 "{{random.weightedArrayElement({"weights": [60, 25, 15], "data": ["-", "https://www.google.com/", "https://shop.example.com/"]})}}"
 "{{internet.userAgent}}"`,
};
