#pragma once

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/str.h"

namespace loopscope {

/// The interned names of special methods, one instance for each run.
struct SpecialNames {
  explicit SpecialNames(Runtime& runtime);

#define SPECIAL_NAME(member, name) Ref<StrObject> member;
#include "vm/classes/special_names.def"
#undef SPECIAL_NAME

  /// `__add__`, `__radd__`, `__iadd__` …, indexed by BinaryOperator.
  Ref<StrObject> binary[13];
  Ref<StrObject> reflected[13];
  Ref<StrObject> in_place[13];
  Ref<StrObject> unary[3];    ///< Indexed by UnaryOperator.
  Ref<StrObject> compare[6];  ///< Indexed by Comparison.
};

/// The names of the run.
SpecialNames const& special_names(Runtime& runtime);

}  // namespace loopscope
