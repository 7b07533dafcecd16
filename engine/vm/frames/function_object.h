#pragma once

#include "bytecode/code_object.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// A function of the program, created by `def` and `lambda`. The module's own code runs as a function too. Mirrors
/// PyFunctionObject.
class FunctionObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::function;

  FunctionObject(Type& type, Ref<CodeObject> code, Ref<DictObject> globals);

  Ref<CodeObject> code;
  Ref<DictObject> globals;
  Ref<TupleObject> defaults;         ///< Of the last positional parameters; null when there are none.
  Ref<DictObject> keyword_defaults;  ///< Null when there are none.
  Ref<TupleObject> closure;          ///< Cells of the free variables; null when there are none.
  Ref<StrObject> name;
  Ref<StrObject> qualname;
  Value doc = Value::none();
  Value annotate = Value::none();    ///< `__annotate__`: evaluates the annotations at the first access.
  Ref<TupleObject> type_parameters;  ///< `__type_params__`; null when there are none.
  Ref<DictObject> annotations;       ///< Null until the first access or assignment.
  Value module_name;                 ///< `__module__`, when the program has assigned it.
  Ref<DictObject> attributes;        ///< `__dict__`; null until the first assignment.
  /// When true, a call with exactly `positional_count` positional arguments only has to move them into the slots.
  bool takes_only_positional = false;
};

/// Creates a function without defaults and closure. The name comes from the code, the module from `__name__` of the
/// globals.
Ref<FunctionObject> make_function_object(Runtime& runtime, Ref<CodeObject> code, Ref<DictObject> globals);

/// Fills in the slots and attributes of the type `function`.
void install_function_type(Runtime&);
/// Adds the attributes of code objects, and the code attributes of functions, generators and coroutines:
/// code_attributes.cpp.
void install_code_attributes(Runtime&);

/// Whether a call of the value, a function of the program or a method, creates a coroutine.
bool is_coroutine_function(Value value);

}  // namespace loopscope
