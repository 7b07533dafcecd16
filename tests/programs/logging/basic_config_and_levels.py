import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s")
log = logging.getLogger("app.worker")
log.debug("hidden")
log.info("started %s", "w1")
log.warning("%d of %d", 3, 5)
log.error("%(what)s failed", {"what": "job"})
logging.critical("root speaks")
log.setLevel("DEBUG")
log.debug("now shown")
log.log(25, "between")
print(logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(25), log.getEffectiveLevel())
# expect: WARNING 40 Level 25 10
# expect stderr: INFO    |app.worker|started w1
# expect stderr: WARNING |app.worker|3 of 5
# expect stderr: ERROR   |app.worker|job failed
# expect stderr: CRITICAL|root|root speaks
# expect stderr: DEBUG   |app.worker|now shown
# expect stderr: Level 25|app.worker|between
