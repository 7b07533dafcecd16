import _library  # expect refusal: unknown-module
