from __future__ import foo  # expect refusal: syntax-error
