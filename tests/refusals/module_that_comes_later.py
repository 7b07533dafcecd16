import decimal  # expect refusal: module-not-available
