import uvloop  # expect refusal: module-event-loop
from anyio import sleep  # expect refusal: module-event-loop
