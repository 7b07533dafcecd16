#pragma once

#include <cstdint>
#include <vector>

#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// A guest iterator of itertools; its type determines what the members mean. Mirrors Modules/itertoolsmodule.c.
class Itertool final : public Object {
 public:
  explicit Itertool(Type& type) : Object(ObjectKind::other, type) {}

  Value source;    ///< The underlying iterator; unset when exhausted.
  Value function;  ///< The function to call, or None.
  Value held;      ///< One additional value.
  std::vector<Value> items;
  std::vector<std::int64_t> indices;
  std::int64_t position = 0;
  bool is_started = false;
};

namespace itertools {

using Arguments = std::span<Value>;

inline Itertool& self_of(Value const& self) { return *static_cast<Itertool*>(self.object()); }

/// Creates an instance of the type that is the constructor's first argument.
inline Ref<Itertool> make(Runtime& runtime, Arguments arguments) {
  return runtime.heap.make<Itertool>(*arguments[0].as<Type>());
}

/// The next item of the source; unset when there is none. Guest code may change the tool during the call.
inline Completion<Value> draw(Runtime& runtime, Itertool const& tool) {
  if (tool.source.is_unset()) return Value::unset();
  Value const source = tool.source;
  return next(runtime, source);
}

/// Sets the slots of a type of Itertools, except `next`.
void set_up(TypeSlots& slots);

/// As `set_up`, with a `next` slot and a repr (null: object's).
template <Completion<Value> (*next)(Runtime&, Value const&), auto repr = nullptr>
void set_up_with(TypeSlots& slots) {
  set_up(slots);
  slots.next = next;
  if constexpr (repr != nullptr) slots.repr = repr;
}

/// The types by source file: itertools_simple.cpp, itertools_grouping.cpp, itertools_combinations.cpp.
std::span<NativeTypeDefinition const> simple_types();
std::span<NativeTypeDefinition const> grouping_types();
std::span<NativeTypeDefinition const> combination_types();

/// `tee(iterable, n)`, defined in itertools_tee.cpp.
extern NativeDefinition const tee_function;

}  // namespace itertools

}  // namespace loopscope
