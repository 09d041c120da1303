FROM python:3.11.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /app
WORKDIR /source
COPY requirements.lock ./
RUN /app/bin/pip install --require-hashes --only-binary :all: --requirement requirements.lock
# The matcher's kernel is compiled here; the compiler does not go along.
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY bot ./bot
COPY handlers ./handlers
COPY matching ./matching
COPY storage ./storage
# What built and installed it does not go along.
RUN /app/bin/pip install --no-deps --no-build-isolation . \
    && /app/bin/pip uninstall --yes editables hatchling pip setuptools

FROM python:3.11.13-slim-bookworm
# What reads aloud: the voice, and what makes its recordings small.
RUN apt-get update && apt-get install --yes --no-install-recommends espeak-ng opus-tools \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin burengroep \
    && install --directory --owner=burengroep --group=burengroep --mode=700 /data
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH DATA_DIR=/data PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["burengroep", "check", "--alive"]
ENTRYPOINT ["burengroep"]
CMD ["run"]
