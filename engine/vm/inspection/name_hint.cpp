#include "vm/inspection/name_hint.h"

#include <algorithm>
#include <vector>

#include "base/suggestions.h"
#include "values/exceptions/correction_hint.h"
#include "values/objects/cell.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

constexpr std::string_view standard_modules[] = {
#define MODULE_NAME(name) name,
#include "vm/inspection/standard_module_names.def"
#undef MODULE_NAME
};

/// Whether the frame has a `self` with an attribute of that name. Runs no code of the program.
bool has_as_attribute(Runtime& runtime, Frame const& frame, std::string_view name) {
  for (std::uint32_t i = 0; i < frame.code->slot_count(); ++i) {
    if (frame.code->varnames[i]->view() != "self") continue;
    Value self = frame.slots[i];
    if (auto const* cell = self.if_is<CellObject>()) self = Value(cell->value);
    if (self.is_unset()) return false;
    Ref<StrObject> const interned = runtime.intern(name);
    Type& type = type_of(runtime, self);
    if (type.find(*interned)) return true;
    if (!self.is_object() || !type.slots.instance_attributes) return false;
    Ref<DictObject> const& attributes = type.slots.instance_attributes(*self.object());
    return attributes && attributes->find_str(*interned);
  }
  return false;
}

}  // namespace

bool is_standard_module(std::string_view name) { return std::ranges::contains(standard_modules, name); }

// Mirrors Lib/traceback.py, TracebackException.__init__ and _compute_suggestion_error.
std::string name_hint(Interpreter& interpreter, Frame const& frame, std::string_view wrong_name) {
  if (has_as_attribute(interpreter.runtime, frame, wrong_name)) {
    return ". Did you mean: 'self." + std::string(wrong_name) + "'?";
  }
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
  // In CPython they are built-ins.
  names.insert(names.end(), {"None", "True", "False"});
  std::string const hint = did_you_mean(wrong_name, names);
  if (!is_standard_module(wrong_name)) return hint;
  return hint + (!hint.empty() ? " Or did you forget to import '" : ". Did you forget to import '") +
         std::string(wrong_name) + "'?";
}

}  // namespace loopscope
