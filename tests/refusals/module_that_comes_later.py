import zoneinfo  # expect refusal: module-not-available
