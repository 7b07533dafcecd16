import unittest  # expect refusal: module-not-available
