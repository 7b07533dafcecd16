import logging

logging.getLogger("quiet").info("not shown")
logging.getLogger("loud").warning("through the last resort")
logging.info("sets up the root, too low")
logging.warning("root")
logging.getLogger("loud").error("%s", "after the set-up")
print(logging.root.handlers, logging.getLogger("loud").handlers)  # expect: [<StreamHandler <stderr> (NOTSET)>] []
# expect stderr: through the last resort
# expect stderr: WARNING:root:root
# expect stderr: ERROR:loud:after the set-up
