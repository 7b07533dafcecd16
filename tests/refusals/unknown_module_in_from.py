def load():
    from requests import get  # expect refusal: unknown-module
