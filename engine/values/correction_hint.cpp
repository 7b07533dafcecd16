#include "values/correction_hint.h"

#include <algorithm>
#include <vector>

#include "values/exception.h"
#include "values/module.h"
#include "values/runtime.h"
#include "values/suggestions.h"

namespace loopscope {

namespace {

void add_names(std::vector<std::string_view>& names, DictObject const* attributes) {
  if (!attributes) return;
  for (DictObject::Entry const& entry : attributes->entries()) {
    if (auto const* name = entry.key.if_is<StrObject>()) names.push_back(name->view());
  }
}

/// What dir(value) lists, sorted.
std::vector<std::string_view> attribute_names(Runtime& runtime, Value const& value) {
  std::vector<std::string_view> names;
  if (auto const* module = value.if_is<ModuleObject>()) {
    add_names(names, module->attributes.get());
  } else {
    Type const& type = value.is<Type>() ? *value.as<Type>() : type_of(runtime, value);
    for (Type const* base : type.resolution_order()) add_names(names, &base->attributes());
    if (!value.is<Type>() && type.slots.instance_attributes)
      add_names(names, type.slots.instance_attributes(*value.object()).get());
  }
  std::ranges::sort(names);
  auto const repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

}  // namespace

std::string correction_hint(Runtime& runtime, ExceptionObject const& exception) {
  if (exception.is_instance_of(runtime.types.name_error)) {
    auto const* hint = exception.detail.if_is<StrObject>();
    return hint ? std::string(hint->view()) : std::string();
  }
  if (!exception.is_instance_of(runtime.types.attribute_error) || !exception.attributes) return "";
  Value const* name = exception.attributes->find_str(*runtime.intern("name"));
  Value const* object = exception.attributes->find_str(*runtime.intern("obj"));
  if (!name || !object || !is_str(*name)) return "";
  std::string_view const wrong_name = name->as<StrObject>()->view();
  std::vector<std::string_view> names = attribute_names(runtime, *object);
  if (!wrong_name.starts_with('_'))
    std::erase_if(names, [](std::string_view candidate) { return candidate.starts_with('_'); });
  auto const meant = suggestion(wrong_name, names);
  return meant ? ". Did you mean: '" + std::string(*meant) + "'?" : "";
}

}  // namespace loopscope
