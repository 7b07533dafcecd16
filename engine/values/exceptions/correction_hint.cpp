#include "values/exceptions/correction_hint.h"

#include <algorithm>
#include <vector>

#include "base/suggestions.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception_members.h"
#include "values/objects/module.h"

namespace loopscope {

namespace {

/// The names in dir(value), sorted.
std::vector<std::string_view> attribute_names(Runtime& runtime, Value const& value) {
  std::vector<std::string_view> names;
  if (auto const* module = value.if_is<ModuleObject>()) {
    add_names(names, *module->attributes);
  } else {
    Type const& type = value.is<Type>() ? *value.as<Type>() : type_of(runtime, value);
    for (Type const* base : type.resolution_order()) add_names(names, base->attributes());
    if (!value.is<Type>() && type.slots.instance_attributes) {
      if (Ref<DictObject> const& own = type.slots.instance_attributes(*value.object())) add_names(names, *own);
    }
  }
  std::ranges::sort(names);
  auto const repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

}  // namespace

void add_names(std::vector<std::string_view>& names, DictObject const& dict) {
  for (DictObject::Entry const& entry : dict.entries()) {
    if (auto const* name = entry.key.if_is<StrObject>()) names.push_back(name->view());
  }
}

std::string correction_hint(Runtime& runtime, ExceptionObject const& exception) {
  if (exception.is_instance_of(runtime.types.name_error)) {
    Value const hint = member(exception, exception_member::name_correction_hint);
    return is_str(hint) ? std::string(hint.as<StrObject>()->view()) : std::string();
  }
  if (!exception.is_instance_of(runtime.types.attribute_error)) return "";
  Value const name = member(exception, exception_member::attribute_name);
  Value const object = member(exception, exception_member::attribute_obj);
  if (!is_str(name)) return "";
  std::string_view const wrong_name = name.as<StrObject>()->view();
  std::vector<std::string_view> names = attribute_names(runtime, object);
  if (!wrong_name.starts_with('_'))
    std::erase_if(names, [](std::string_view candidate) { return candidate.starts_with('_'); });
  return did_you_mean(wrong_name, names);
}

}  // namespace loopscope
