#pragma once

#include <span>

#include "values/exceptions/exception.h"

namespace loopscope {

/// Exceptions that were raised together. Mirrors BaseExceptionGroup in Objects/exceptions.c.
bool is_group(Runtime const& runtime, ExceptionObject const& exception);
/// The exceptions of a group.
std::span<Value const> exceptions_of(ExceptionObject const& group);
StrObject const& message_of_group(ExceptionObject const& group);

/// `__new__` of BaseExceptionGroup, its subtypes and classes of the program.
Completion<Value> create_group(Runtime& runtime, Type& type, std::span<Value const> arguments);
/// BaseExceptionGroup(message, members): an ExceptionGroup when all members are Exceptions.
Completion<Ref<ExceptionObject>> make_group(Runtime& runtime, std::string_view message, Value members);
Completion<Value> group_str(Runtime& runtime, ExceptionObject const& group);

/// What a clause `except* types` takes of an exception and what it leaves; None for nothing.
struct GroupMatch {
  Value match;
  Value rest;
  bool is_wrapped = false;  ///< The exception was no group: the match is a new one around it.
};
/// The exception may be None. TypeError for types that cannot be caught so.
Completion<GroupMatch> match_group(Runtime& runtime, Value const& exception, Value const& types);
/// What the statement raises at its end, or None: of what the clauses raised (new exceptions, or parts of the original
/// that they raised again) and what no clause took. Mirrors _PyExc_PrepReraiseStar.
Completion<Value> prepare_reraise(Runtime& runtime, ExceptionObject const& original, std::span<Value const> raised);

void set_up_exception_groups(Runtime& runtime);

}  // namespace loopscope
