def load():
    from pandas import DataFrame  # expect refusal: unknown-module
