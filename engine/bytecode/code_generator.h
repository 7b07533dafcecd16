#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "bytecode/assembler.h"
#include "bytecode/code_object.h"
#include "source/diagnostics/source_text.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class Runtime;

/// Generates the code object of one module, function, lambda or class body; each inner function gets a generator of its
/// own. The member functions are distributed over codegen_*.cpp by theme. The code of an expression leaves one value on
/// the stack, the code of a statement none.
class CodeGenerator {
 public:
  /// The `parent` is null for the module.
  CodeGenerator(Runtime& runtime, SourceText const& source, SymbolTable const& symbols, Scope const& scope,
                CodeGenerator* parent);

  Ref<CodeObject> generate_module(ast::Module const& module);
  Ref<CodeObject> generate_function(ast::FunctionDef const& function);
  Ref<CodeObject> generate_lambda(ast::Lambda const& lambda);
  Ref<CodeObject> generate_generator_expression(ast::GeneratorExp const& node);
  Ref<CodeObject> generate_class(ast::ClassDef const& node);

 private:
  // ---- code_generator.cpp: the code object, its slots and names ----

  enum class NameUse : std::uint8_t { load, store, erase };
  /// The place of a name in the code being generated: a slot, the cell in a slot, the globals, or a class's namespace.
  struct Place {
    /// The last two apply in an annotation in a class, which looks among the names of the class first.
    enum class Kind : std::uint8_t { fast, deref, global, of_class, class_or_global, class_or_deref };
    Kind kind;
    std::uint32_t slot = 0;
  };

  void set_parameters(ast::Arguments const& arguments);
  void begin_function(std::uint32_t first_line);
  Ref<CodeObject> finish();
  std::uint32_t add_slot(std::string const& name);
  Place resolve(std::string const& name) const;
  Place resolve_in_class(std::string const& name) const;
  /// The slot of the cell that becomes an inner function's free variable of that name.
  std::uint32_t closure_slot(std::string const& name) const;
  void name_operation(std::string const& name, NameUse use);
  void emit_named(Opcode opcode, std::string_view name);
  void set_line_of(SourceSpan span);
  /// Sets the place of an attribute or a method call as CPython does: the whole expression, or the part from the name's
  /// line when that is a different line.
  void set_line_of_attribute(SourceSpan whole, SourceSpan name);
  /// Sets the place of a statement with a body, whose span ends where the next statement begins.
  void set_line_of_block(SourceSpan span);
  std::uint32_t line_of(SourceSpan span) const;
  void load_none();
  void load_int(std::int64_t value);
  void load_str(std::string_view text);
  void emit(Opcode opcode, std::uint32_t operand = 0) { m_assembler.emit(opcode, operand); }

  // ---- codegen_expressions.cpp ----

  void expression(ast::Expr const& expr);
  void constant(ast::Constant const& constant);
  void sequence(std::vector<ast::ExprPtr> const& elements, Opcode build, Opcode append, Opcode extend);
  void tuple_display(ast::Tuple const& tuple);
  void dict_display(ast::Dict const& dict);
  void bool_op(ast::BoolOp const& node);
  void unary_op(ast::UnaryOp const& node);
  void compare(ast::Compare const& node);
  void compare_operation(ast::CompareOperator op);
  void conditional_expression(ast::IfExp const& node);
  void subscript_key(ast::Expr const& slice);
  void formatted_value(ast::FormattedValue const& node);
  void joined_str(ast::JoinedStr const& node);
  void template_str(ast::JoinedStr const& node);
  /// Jumps to the label when the expression's truth is `when`; otherwise continues. Leaves nothing on the stack.
  void jump_if(ast::Expr const& test, Label target, bool when);

  // ---- codegen_calls.cpp ----

  void call(ast::Call const& node);
  void call_with_unpacking(ast::Call const& node);
  void function_definition(ast::FunctionDef const& function);
  void lambda(ast::Lambda const& node);
  void generic_function(ast::FunctionDef const& function);
  /// Leaves the tuple and the dict of the defaults; returns the flags for MAKE_FUNCTION.
  std::uint32_t defaults(ast::Arguments const& arguments);
  /// Creates the function; the values that `flags` announce are on the stack. `annotated` is the definition that has
  /// the annotations, null for a lambda.
  void make_function(std::uint32_t flags, Scope const& scope, Ref<CodeObject> code,
                     ast::FunctionDef const* annotated = nullptr);
  std::uint32_t load_closure(Scope const& scope);
  /// Leaves the keyword arguments of a call without `**`, then the tuple of their names.
  void keyword_arguments(std::vector<ast::Keyword> const& keywords);
  /// Leaves all arguments of a call with `*` or `**`, for CALL_FUNCTION_EX; the positional ones are added to the list
  /// on top. `last` is a local that follows them.
  void unpacked_arguments(std::vector<ast::ExprPtr> const& args, std::vector<ast::Keyword> const& keywords,
                          char const* last = nullptr);
  void unpacked_keywords(std::vector<ast::Keyword> const& keywords);
  /// The docstring of a body, or null.
  static ast::Constant const* docstring(ast::Body const& body);

  // ---- codegen_classes.cpp ----

  void decorators(std::vector<ast::ExprPtr> const& list);
  void apply_decorators(std::vector<ast::ExprPtr> const& list);
  void class_definition(ast::ClassDef const& node);
  void build_class(ast::ClassDef const& node);

  // ---- codegen_generics.cpp: type parameters and type aliases ----

  /// Creates and calls the hidden function whose locals are the type parameters. `pass` leaves its arguments and
  /// returns their number; `fill` generates its body, which leaves its result.
  template <typename Pass, typename Fill>
  void in_type_parameters(ast::Stmt const& node, std::uint32_t first_line, Pass pass, Fill fill);
  void type_parameters(std::vector<ast::TypeParameter> const& list);
  void store_own(std::string const& name);
  void load_library(std::string_view name);
  void type_value(void const* key, ast::Expr const* expr);
  Ref<CodeObject> generate_type_value(ast::Expr const& expr);
  void generic_class(ast::ClassDef const& node);
  void type_alias(ast::TypeAlias const& node);

  // ---- codegen_annotations.cpp ----

  struct Annotation {
    std::string name;
    ast::Expr const* value;
    bool is_conditional = false;
  };
  static std::vector<Annotation> annotations_of(ast::FunctionDef const& function);
  std::uint32_t function_annotations(ast::FunctionDef const& function);
  void make_annotate_function(Scope const& scope, std::vector<Annotation> const& annotations);
  Ref<CodeObject> generate_annotate(std::vector<Annotation> const& annotations);
  /// Starts a function whose only parameter is a format of annotations.
  void begin_format_function(std::uint32_t first_line);
  void annotation_value(ast::Expr const& expr);
  void begin_annotations();
  void note_annotation(ast::AnnAssign const& node);
  void end_annotations(ast::ClassDef const& node);

  // ---- codegen_comprehensions.cpp ----

  struct ComprehensionParts {
    ast::Expr const& node;
    std::vector<ast::Comprehension> const& generators;
    ast::Expr const* key;
    ast::Expr const& element;
    Opcode build;
    Opcode add;
  };
  void comprehension(ComprehensionParts const& parts);
  void comprehension_loop(ComprehensionParts const& parts, std::size_t index);
  void comprehension_element(ComprehensionParts const& parts);

  // ---- codegen_generators.cpp: generators and asynchronous iteration ----

  void generator_expression(ast::GeneratorExp const& node);
  void yield_expression(ast::Yield const& node);
  void yield_from(ast::YieldFrom const& node);
  void async_for_statement(ast::For const& node);
  /// Leaves the next item of the asynchronous iterator above it. At the end of the items control goes to the handler of
  /// the region, which `end_async_iteration` generates.
  void await_next_item(ProtectedRegion& region, ast::Expr const& iterable);
  /// Binds the region's handler, which removes the iterator.
  void end_async_iteration(ProtectedRegion& region, ast::Expr const& iterable);

  // ---- codegen_assignment.cpp ----

  /// Stores the value on top of the stack.
  void store(ast::Expr const& target);
  void unpack(std::vector<ast::ExprPtr> const& targets);
  void assign(ast::Assign const& node);
  bool assign_by_exchange(ast::Assign const& node);
  void augmented_assign(ast::AugAssign const& node);
  void annotated_assign(ast::AnnAssign const& node);
  void erase(ast::Expr const& target);
  /// Records `self.name = …` for the enclosing class.
  void note_static_attribute(ast::Attribute const& target);

  // ---- codegen_statements.cpp ----

  void body(ast::Body const& statements);
  void statement(ast::Stmt const& stmt);
  void if_statement(ast::If const& node);
  void while_statement(ast::While const& node);
  void for_statement(ast::For const& node);
  void return_statement(ast::Return const& node);
  void raise_statement(ast::Raise const& node);
  void assert_statement(ast::Assert const& node);
  void import_statement(ast::Import const& node);
  void import_from(ast::ImportFrom const& node);

  // ---- codegen_patterns.cpp: match ----

  /// The state of a case while its pattern is matched. Mirrors pattern_context.
  struct PatternContext {
    std::vector<std::string> stores;  ///< Names whose values are below the `on_top` values, the first on top.
    std::vector<Label> fail_pop;      ///< The target of a failure for which as many values as the index must be popped.
    std::size_t on_top = 0;           ///< The number of values above them, without the subject.
  };

  void match_statement(ast::Match const& node);
  void pattern(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence_unpack(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence_subscript(ast::Pattern const& node, std::size_t star, PatternContext& context);
  void pattern_mapping(ast::Pattern const& node, PatternContext& context);
  void pattern_class(ast::Pattern const& node, PatternContext& context);
  void pattern_or(ast::Pattern const& node, PatternContext& context);
  void pattern_store(ast::Identifier const* name, PatternContext& context);
  /// When the jump is taken, pops the case's values and continues with the next case.
  void pattern_fail(Opcode jump, PatternContext& context);
  void bind_failures(PatternContext& context);
  /// Moves the top value below `count - 1` others.
  void rotate(std::size_t count);

  // ---- codegen_blocks.cpp: try, with, and leaving them ----

  /// A construct that encloses the current code; its kind decides what return, break and continue must do to leave it.
  struct Block {
    enum class Kind : std::uint8_t {
      loop,         ///< The target of `break` and `continue`; a `for` has its iterator on the stack.
      try_except,   ///< Leave its region.
      try_finally,  ///< Run the finally body.
      /// In a handler. The exception handled before is on the stack; with `value_above` the current exception is above
      /// it.
      handling,
      named_handler,  ///< In `except … as name`: also unset the name.
      with,           ///< Call __exit__(None, None, None).
      value,          ///< A value on the stack must be popped: a return value, while `finally` bodies run.
    };
    Kind kind;
    ProtectedRegion* region = nullptr;
    void const* node = nullptr;  ///< Try for try_finally, With for with, ExceptHandler for named_handler.
    bool value_above = false;
    bool is_for = false;
    Label break_label = {};
    Label continue_label = {};
  };
  enum class TopOfStack : std::uint8_t { dropped, preserved };

  void try_statement(ast::Try const& node);
  void try_except(ast::Try const& node);
  /// Emits the body and the `else` block of a try, ending at the label, and begins its handlers: leaves the exception
  /// handled before and the exception on the stack. Returns the region that protects the handlers.
  ProtectedRegion protected_body(ast::Try const& node, std::uint32_t depth, Label end);
  void try_with_handlers(ast::Try const& node);
  void try_finally(ast::Try const& node);
  void except_handlers(ast::Try const& node, Label end);
  void try_except_star(ast::Try const& node);
  void except_star_handler(ast::ExceptHandler const& handler);
  void named_handler_body(ast::ExceptHandler const& handler);
  void with_statement(ast::With const& node, std::size_t index);
  void call_exit_with_nones(ast::With const& node);
  void await_if_async(ast::With const& node, bool is_exit);
  /// The handler of an exception that was raised while another one was handled: drops the old one and raises the new
  /// one.
  void restore_and_reraise(ProtectedRegion& region);
  void break_or_continue(ast::Stmt const& stmt);
  /// Generates the code that leaves all blocks down to, not including, index `outermost`, innermost first.
  void leave_blocks(std::size_t outermost, TopOfStack top);
  /// The code after the jump is inside these blocks again.
  void reenter_blocks(std::size_t outermost);
  void leave_block(Block const& block, TopOfStack top);
  void unset_handler_name(ast::ExceptHandler const& handler);

  Runtime& m_runtime;
  SourceText const& m_source;
  SymbolTable const& m_symbols;
  Scope const& m_scope;
  CodeGenerator* m_parent;
  Ref<CodeObject> m_code;
  Assembler m_assembler;
  std::vector<std::string> m_slot_names;
  std::unordered_map<std::string, std::uint32_t> m_slots;
  std::vector<Block> m_blocks;

  /// The attributes that the methods of a class body set on `self`, sorted.
  std::set<std::string> m_static_attributes;

  /// A comprehension being inlined, with the slots of its own names.
  struct InlinedScope {
    Scope const* scope;
    std::unordered_map<std::string, std::uint32_t> slots;
  };
  std::vector<InlinedScope> m_inlined;
};

}  // namespace loopscope
