#pragma once

#include "bytecode/code_object.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// A function of the program: what `def` and `lambda` make. The module's own code runs as one too. Mirrors
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
  Value annotate = Value::none();    ///< `__annotate__`: makes the annotations when they are asked for.
  Ref<TupleObject> type_parameters;  ///< `__type_params__`; null when there are none.
  Ref<DictObject> annotations;       ///< Null until they are asked for or set.
  Value module_name;                 ///< `__module__` once it was set.
  Ref<DictObject> attributes;        ///< `__dict__`; null until something is set.
  /// A call with exactly `positional_count` positional arguments only moves them into the slots.
  bool takes_only_positional = false;
};

/// A function without defaults and closure; its name comes from the code, its module from the globals' `__name__`.
Ref<FunctionObject> make_function_object(Runtime& runtime, Ref<CodeObject> code, Ref<DictObject> globals);

/// Fills in the slots and attributes of the type `function`.
void install_function_type(Runtime&);
/// What can be seen of code, and of the code of functions, generators and coroutines: code_attributes.cpp.
void install_code_attributes(Runtime&);

/// Whether calling the value, a function of the program or a method, makes a coroutine.
bool is_coroutine_function(Value value);

}  // namespace loopscope
