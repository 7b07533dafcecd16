#include "stdlib/collections/deque.h"
#include "stdlib/modules.h"

namespace loopscope {

// The C++ part of `collections`. Mirrors Modules/_collectionsmodule.c.
Completion<Ref<ModuleObject>> make_collections_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_collections");
  module->set(runtime, "deque", Value::from(static_cast<Object*>(&native_type(runtime, deque_type))));
  return module;
}

}  // namespace loopscope
