#pragma once

#include <string_view>

#include "values/containers/dict.h"
#include "values/core/object.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// A guest module: a name and its attributes, which include `__name__`.
class ModuleObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::module;

  ModuleObject(Type& type, Ref<StrObject> module_name, Ref<DictObject> contents)
      : Object(object_kind, type), name(std::move(module_name)), attributes(std::move(contents)) {}

  Ref<StrObject> name;
  Ref<DictObject> attributes;

  void set(Runtime& runtime, std::string_view attribute, Value value);
};

/// Creates a module and sets its `__name__`.
Ref<ModuleObject> make_module(Runtime& runtime, std::string_view name);

}  // namespace loopscope
