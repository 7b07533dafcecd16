from . import helpers  # expect refusal: relative-import
