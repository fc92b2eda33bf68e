# syntax=docker/dockerfile:1

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /headwater
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && chmod -R a+rX out

FROM nginx:1.30.5-alpine-slim
COPY --chmod=644 deploy/container/*.conf deploy/container/entry.sh /etc/headwater/
COPY --from=build /headwater/out /usr/share/headwater
# The image's own user nginx. All files belong to root, so the server cannot write them.
USER 101:101
ENV PORT=8080
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD ["/bin/sh", "-c", "exec wget -q -O /dev/null http://127.0.0.1:$PORT/healthz"]
ENTRYPOINT ["/bin/sh", "/etc/headwater/entry.sh"]
