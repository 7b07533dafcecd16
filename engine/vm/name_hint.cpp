#include "vm/name_hint.h"

#include <algorithm>
#include <vector>

#include "base/suggestions.h"
#include "vm/interpreter.h"

namespace loopscope {

namespace {

constexpr std::string_view standard_modules[] = {
#define MODULE_NAME(name) name,
#include "vm/standard_module_names.def"
#undef MODULE_NAME
};

void add_names(std::vector<std::string_view>& names, DictObject const& dict) {
  for (DictObject::Entry const& entry : dict.entries()) {
    if (auto const* name = entry.key.if_is<StrObject>()) names.push_back(name->view());
  }
}

}  // namespace

// Mirrors Lib/traceback.py, TracebackException.__init__ and _compute_suggestion_error.
std::string name_hint(Interpreter& interpreter, Frame const& frame, std::string_view wrong_name) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < frame.code->slot_count(); ++i) {
    if (frame.code->is_class_body && i == 0) {
      if (auto const* own = frame.slots[0].if_is<DictObject>()) add_names(names, *own);
      continue;
    }
    if (!frame.slots[i].is_unset()) names.push_back(frame.code->varnames[i]->view());
  }
  add_names(names, *frame.globals);
  add_names(names, *interpreter.builtins);
  auto const meant = suggestion(wrong_name, names);
  std::string hint;
  if (meant) hint = ". Did you mean: '" + std::string(*meant) + "'?";
  if (!std::ranges::contains(standard_modules, wrong_name)) return hint;
  return hint + (meant ? " Or did you forget to import '" : ". Did you forget to import '") + std::string(wrong_name) +
         "'?";
}

}  // namespace loopscope
