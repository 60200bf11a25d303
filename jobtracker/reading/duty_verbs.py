"""Verbs with which points of English lists say what is to be done, in any trade."""

from jobtracker.reading.words import word_list

ENGLISH = word_list("""
    accelerate accept accommodate accompany accrue achieve act adapt address adhere administer admit adopt advance
    advise advocate alert align allocate analyse analyze animate annotate answer anticipate apply appoint appraise
    approve arbitrate architect arrange arrest articulate assemble assess assign assist assure attend attract
    audit author automate bake balance bathe be become benchmark bid blend brainstorm breed brew bridge brief
    bring broaden broker budget build calculate calibrate call campaign cancel canvass capture care carry
    catalogue catalyse categorise cater certify champion chart chase check chop choreograph clarify classify clean
    cleanse close coach code collaborate collate collect combine commit communicate compile complete
    comply compose conceive conceptualize conduct configure connect consolidate construct consult contact
    containerise containerize contribute control convert cooperate coordinate correct correspond counsel count
    craft crawl create crunch cultivate curate cut dealing debrief debug decide deescalate define delegate
    deliver demolish demonstrate deploy describe design detect determine develop devise diagnose differentiate dig
    digitise digitize direct discharge discover disinfect dismantle dispatch dispense disseminate distribute dive
    divide document draft dredge drill drive dub dust edit educate elevate elicit embed empower empty enable
    encourage energise energize enforce engage engineer enhance enrich enrol enroll ensure enter entertain erect
    escalate escort establish estimate evaluate evangelize evolve examine excavate exchange execute expand
    experiment explain explore extend extinguish extract fabricate facilitate feed fetch file fill finalize find
    fix flag fold follow forecast forge form formulate foster fry fulfil fulfill fundraise garnish gather generate
    give govern graft grease greet grill grind grow guide handle harden harmonize harvest haul hedge help hire
    hoist host ideate identify illustrate immunise immunize implement improve incorporate increase induct
    influence inform ingest initiate inject innovate inspect inspire install integrate interact interface
    interpret intervene interview introduce invest investigate invigilate invoice irrigate isolate issue iterate
    join jot keep label launch lay lead learn lecture lend leverage liaise liaising listen litigate load lobby
    localise localize locate log lookup lubricate maintain make manage map market maximise maximize measure
    mediate meet mentor migrate minimise minimize mix mobilise model moderate modernise modernize
    modify mold monitor mop motivate mould mount mow navigate negotiate notify nudge nurture observe obtain offer
    onboard open operate optimise optimize orchestrate order organise organize orient overhaul oversee own pack
    package palpate participate partner patrol pave peel perform photocopy pick ping pioneer pitch plan plaster
    plead plot polish position prep prepare present preserve prevent prioritise prioritize probe
    process procure produce profile program project promote proofread propose prospect protect prototype provide
    provision prune publicise publish pull purchase pursue push put query queue quote raise reach react read reap
    reassess reassure rebook rebuild receive recognise recognize recommend reconcile record recruit redesign
    redirect reduce refactor refer refill refine refuel register regulate rehabilitate rehearse reinforce reinvent
    relay remedy remind remove render renegotiate renew reorder reorganise repackage repair replace replenish
    replicate reply report represent requisition rescue research reserve reset reshape resolve respond restock
    restore restrain restructure retain rethink retouch retrieve review revise rework rewrite rinse rivet roast
    roll rollout roster rotate run safeguard sanitise sanitize scaffold scale scan schedule scope scrape
    screen seat secure seize select sell send sequence serve set sew shadow shape share shear shelve shepherd
    shield ship shoot sift signpost simplify simulate sketch slice smooth solder solve sort source sow spearhead
    specify sponsor spot stabilise stabilize stack staff standardise standardize stay steam steer sterilise
    sterilize steward stimulate stir stitch store storyboard strategize streamline strengthen strive structure
    study submit subtitle suggest summarise summarize supervise supply support surface survey sustain swap sweep
    sync synthesise synthesize tabulate tackle tag tailor take tally taste teach tend tender test think tidy
    tighten tile titrate tow trace track train transcribe transfer transform transition translate transport trawl
    treat triage trim troubleshoot tune turn tutor tweak unblock uncover understand undertake unify
    unload unlock unpack untangle update upgrade uphold upsell use usher utilise utilize vaccinate vacuum validate
    verify vet virtualise visit visualise visualize walk warn wash watch wax weave weed weigh welcome weld wheel
    whip winterize wipe wire wireframe work wrap write zoom
""")
