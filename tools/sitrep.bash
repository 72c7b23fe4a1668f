# Completion of sitrep's commands and options for bash.
_sitrep() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
    if [ "$COMP_CWORD" = 1 ]; then
        COMPREPLY=($(compgen -W "brief check code eval group ledger parse read same help --version --help" -- "$word"))
        return
    fi
    case $word in
    -*)
        local options="-j --strict --knowledge --actors --verbs --options --help"
        case $command in
        brief) options="$options --json --one --cost" ;;
        check) options="$options --json --list" ;;
        code | group) options="$options --cost" ;;
        eval) options="$options --json --list" ;;
        ledger) options="$options --json --jsonl --csv --one --cost" ;;
        parse) options="$options --input" ;;
        same) options="$options --why --tsv" ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        ;;
    *)
        if [ "$command" = help ]; then
            COMPREPLY=($(compgen -W "brief check code eval group ledger parse read same" -- "$word"))
        elif [ "${COMP_WORDS[COMP_CWORD - 1]}" = --input ]; then
            COMPREPLY=(conllu)
        else
            COMPREPLY=($(compgen -f -- "$word"))
        fi
        ;;
    esac
}
complete -o filenames -F _sitrep sitrep
